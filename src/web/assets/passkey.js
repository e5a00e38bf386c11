// Passes what the register asks on to the passkeys of the browser, and their answer back in the form. Without this file one signs in without a passkey.

/** The answer of a passkey to what a form asks, as text. */
const ask = async ({ passkey, options }) => {
  const asked = JSON.parse(options);
  const credential =
    passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
  return JSON.stringify(credential.toJSON());
};

const isPossible = () =>
  typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

/** Makes a form ask for a passkey before it is sent; one that only asks for a passkey that is there does so at once. */
const prepare = (form) => {
  const status = form.querySelector('[role=status]');
  const button = form.querySelector('[type=submit]');
  const { passkey, asking, failed, impossible } = form.dataset;
  if (!isPossible()) {
    button.disabled = true;
    status.textContent = impossible;
    return;
  }
  // What stands there is for browsers in which this does not run.
  status.textContent = '';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    status.textContent = asking;
    try {
      form.elements.antwoord.value = await ask(form.dataset);
      form.submit();
    } catch {
      // Nothing was chosen, it took too long, or there is no passkey: a browser does not say which.
      status.textContent = failed;
      button.disabled = false;
    }
  });
  if (passkey === 'get') form.requestSubmit();
};

for (const form of document.querySelectorAll('form[data-passkey]')) prepare(form);
