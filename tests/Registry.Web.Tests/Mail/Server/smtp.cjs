// A mail server for tests: says its port, then one line of JSON for each message it has accepted.
// usage: node smtp.cjs <folder of node_modules> '<options as JSON>'
const { createRequire } = require('node:module');
const { appendFileSync } = require('node:fs');

const [folder, json] = process.argv.slice(2);
const options = JSON.parse(json || '{}');
const { SMTPServer } = createRequire(folder + '/')('smtp-server');

const tell = line => {
  if (options.log) appendFileSync(options.log, line + '\n');
  process.stdout.write(line + '\n');
};

const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  name: 'mail.test',
  secure: false,
  key: options.key,
  cert: options.cert,
  disabledCommands: options.cert ? [] : ['STARTTLS'],
  authMethods: ['LOGIN', 'PLAIN'],
  authOptional: !options.user,
  allowInsecureAuth: false,
  disableReverseLookup: true,
  onAuth: (auth, session, done) => auth.username === options.user && auth.password === options.password
    ? done(null, { user: auth.username })
    : done(refusal(535, 'No such user')),
  onRcptTo: (address, session, done) => {
    if (address.address.startsWith('nobody')) return done(refusal(550, 'No such mailbox'));
    if (address.address.startsWith('later')) return done(refusal(451, 'Come back later'));
    return done();
  },
  onData: (stream, session, done) => {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    stream.on('end', () => {
      const raw = Buffer.concat(chunks).toString('latin1');
      const id = /^message-id:\s*(\S+)/im.exec(raw);
      tell(JSON.stringify({
        id: id && id[1],
        to: session.envelope.rcptTo.map(to => to.address),
        user: session.user || null,
        secure: Boolean(session.secure),
        raw: Buffer.from(raw, 'latin1').toString('base64'),
      }));
      setTimeout(done, options.delay || 0);
    });
  },
});

server.on('error', () => {});
server.listen(options.port || 0, '127.0.0.1', () => process.stdout.write(`PORT ${server.server.address().port}\n`));
