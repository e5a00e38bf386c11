import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonalAddress, personalAddressesIn, refusalOfContact } from './functional-contact.ts';

const ofPeople = [
  'j.jansen@gemeente.example',
  'J.P.Bakker@gemeente.example',
  'jp.devries@gemeente.example',
  'jan.jansen@gemeente.example',
  'Fatima.el.Idrissi@gemeente.example',
  'sanne-terpstra@gemeente.example',
  'j.van.der.berg@gemeente.example',
  'jansen.a@gemeente.example',
  'jan@gemeente.example',
  'fietser@gmail.com',
  'familie@ziggo.nl',
];

const ofFunctions = [
  'info@gemeente.example',
  'algoritmes@gemeente.example',
  'algemeen@gemeente.example',
  'woo.verzoeken@gemeente.example',
  'sociaal.domein@gemeente.example',
  'raad.van.bestuur@gemeente.example',
  'klantcontact-centrum@gemeente.example',
  'wmo.loket@gemeente.example',
  'fg@gemeente.example',
  'terinzage@gemeente.example',
];

test('an address of a person is known, and one of a department is not taken for it', () => {
  for (const address of ofPeople) assert.ok(isPersonalAddress(address), address);
  for (const address of ofFunctions) assert.ok(!isPersonalAddress(address), address);
});

test('a contact is a functional e-mail or web address', () => {
  for (const contact of [...ofFunctions, 'https://gemeente.example/contact', ' info@gemeente.example '])
    assert.equal(refusalOfContact(contact), null, contact);
  for (const contact of [...ofPeople, 'J. de Vries', 'mevrouw Hoogland', 'Femke Hoogland', 'Dr. H. Bakker'])
    assert.equal(refusalOfContact(contact), 'personal-contact', contact);
  for (const contact of ['', 'Team algoritmes', '14 010', 'javascript:alert(1)', 'https://', 'info@', '@gemeente.nl'])
    assert.equal(refusalOfContact(contact), 'no-contact', contact);
  assert.equal(refusalOfContact(`${'a'.repeat(255)}@b.nl`), 'contact-too-long');
});

test('addresses of people are found in a text', () => {
  const text = 'Vraag het aan <jan.jansen@gemeente.example>, of aan info@gemeente.example.';
  assert.deepEqual(personalAddressesIn(text), ['jan.jansen@gemeente.example']);
});
