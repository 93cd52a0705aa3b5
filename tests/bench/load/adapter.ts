import { createApp } from 'astro/app/entrypoint';

const app = createApp();

/** Answers a request as a server of Astro’s would. */
export const answer = (request: Request): Promise<Response> => app.render(request);
