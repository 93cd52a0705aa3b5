import { type ChildProcess, spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';

/** A place in a text, from 0, as editors count. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

type Message = Readonly<Record<string, unknown>>;
type Answer = (message: Message) => void;

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null;

/** A language server as an editor of texts starts and asks it, over its standard input and output. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<
    number,
    { readonly resolve: Answer; readonly reject: (error: Error) => void }
  >();
  readonly #settings: Message;
  readonly #notices: Message[] = [];
  #waiting: (() => void)[] = [];
  #last = 0;
  #unread = Buffer.alloc(0);

  private constructor(program: string, settings: Message, folder: string) {
    this.#settings = settings;
    this.#process = spawn(execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], cwd: folder });
    this.#process.stdout?.on('data', (bytes: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, bytes]);
      this.#read();
    });
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#answers.values()) reject(new Error(`The server ended with ${code}.`));
    });
  }

  /** Starts the server on a folder, as an editor does that has the folder open. */
  static async start(
    program: string,
    folder: string,
    { settings = {}, options = {} }: { readonly settings?: Message; readonly options?: Message },
  ): Promise<LanguageServer> {
    const server = new LanguageServer(program, settings, folder);
    const uri = pathToFileURL(folder).href;
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'folder' }],
      initializationOptions: options,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: {
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
          },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          publishDiagnostics: {},
        },
      },
    });
    server.tell('initialized', {});
    server.tell('workspace/didChangeConfiguration', { settings });
    return server;
  }

  /** Asks, and waits for what is answered. */
  async ask(method: string, params: Message): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Message>((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }

  tell(method: string, params: Message): void {
    this.#send({ method, params });
  }

  /** What the server has told of its own accord, by the method that it named. */
  async told(method: string, about: (params: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.#notices.find(
        (notice) => notice['method'] === method && isMessage(notice['params']) && about(notice['params']),
      );
      if (found && isMessage(found['params'])) return found['params'];
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(): void {
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.#unread.length < end) return;
      const message: unknown = JSON.parse(this.#unread.toString('utf8', head + 4, end));
      this.#unread = this.#unread.subarray(end);
      if (isMessage(message)) this.#take(message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.#answers.get(Number(id))?.resolve(message);
      return;
    }
    if (id === undefined) {
      this.#notices.push(message);
      for (const resume of this.#waiting.splice(0)) resume();
      return;
    }
    const items = isMessage(params) && Array.isArray(params['items']) ? params['items'] : [];
    const settings = items.map((item: unknown) =>
      isMessage(item) ? (this.#settings[String(item['section'])] ?? null) : null,
    );
    this.#send({ id, result: method === 'workspace/configuration' ? settings : null });
  }
}
