import * as z from 'zod';

// Zod tries whether it may make programs of text as soon as a schema is defined; the policy of the page refuses it.
z.config({ jitless: true });
