import type { Backend } from '@sveltia/cms';
import type { Site } from '#model/site.ts';

type Editing = NonNullable<Site['editing']>;

const publicServers: Readonly<Record<Editing['backend'], string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
};

/** Where the form reads and writes, as Sveltia CMS is told of it. */
export function backendOf({ editing, repository }: Site): Backend {
  if (!editing) return localOnly(repository.url);
  const { backend, repository: repo, branch, authenticator, appId } = editing;
  const common = { repo, branch, auth_methods: waysToSignIn(editing) };
  switch (backend) {
    case 'github':
      return {
        ...common,
        name: 'github',
        ...(editing.server === undefined ? {} : { api_root: `${serverOf(editing)}/api/v3` }),
        ...(authenticator === undefined ? {} : { base_url: authenticator }),
      };
    case 'gitlab':
      return {
        ...common,
        name: 'gitlab',
        base_url: serverOf(editing),
        api_root: `${serverOf(editing)}/api/v4`,
        ...(appId === undefined ? {} : { auth_type: 'pkce', app_id: appId }),
      };
    case 'gitea':
      return {
        ...common,
        name: 'gitea',
        base_url: serverOf(editing),
        api_root: `${serverOf(editing)}/api/v1`,
        ...(appId === undefined ? {} : { app_id: appId }),
      };
  }
}

const waysToSignIn = ({ backend, authenticator, appId }: Editing): ('oauth' | 'token')[] =>
  (backend === 'github' ? authenticator : appId) === undefined ? ['token'] : ['oauth', 'token'];

/**
 * Without a server the form works with a folder of the editor’s computer. Sveltia CMS must be given a server all the
 * same; the page hides the way to sign in to it.
 */
const localOnly = (url: string): Backend => ({
  name: 'gitea',
  repo: `local/${new URL(url).pathname.split('/').findLast((part) => part !== '') ?? 'repository'}`,
});

const serverOf = ({ backend, server }: Editing): string =>
  (server ?? publicServers[backend]).replace(/\/+$/, '');

/** Hosts that the form speaks with once the editor has signed in. */
export function serversOf(editing: Editing | undefined): readonly string[] {
  if (!editing) return [];
  const isPublicGitHub = editing.backend === 'github' && editing.server === undefined;
  return isPublicGitHub
    ? ['https://api.github.com', 'https://avatars.githubusercontent.com']
    : [new URL(serverOf(editing)).origin];
}
