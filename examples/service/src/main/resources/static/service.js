// Asks the service.

import {language} from './texts.js';

export async function validate(source, choices) {
  const answer = await post('validation', source, choices);
  return {valid: answer.ok, ...(await answer.json())};
}

// Returns a view of the document, or nothing if it cannot be read, of which the findings tell.
export async function view(name, source, choices) {
  const answer = await post(name, source, choices);
  if (answer.ok) {
    return answer.blob();
  }
  const problem = await answer.json();
  if (problem.findings === undefined) {
    throw new Error(problem.detail ?? problem.title);
  }
  return null;
}

function post(what, source, {profile, owner}) {
  const parameters = new URLSearchParams({profile});
  if (source.kind === 'lists') {
    parameters.set('owner', owner);
    parameters.set('name', source.name || 'list.csv');
  }
  return fetch(`${source.kind}/${what}?${parameters}`, {
    method: 'POST',
    headers: {'Content-Type': source.type, 'Accept-Language': language()},
    body: source.body,
  });
}
