import { builder } from '../builder.ts';
import { needs, toReadMeetings } from '../need.ts';
import type { MailStatus as Mail, RequestContext, SystemStatus as Status } from '../request-context.ts';
import { officeToday } from '../signed-in.ts';

export const Office = builder.objectRef<RequestContext>('Office').implement({
  description: "The office's date and mode.",
  fields: (t) => ({
    isDemo: t.exposeBoolean('isDemo', { description: 'A demo office, whose clock may be moved.' }),
    now: t.expose('officeNow', { type: 'Instant', description: "The office's clock." }),
    today: t.field({ type: 'CalendarDate', description: 'Its day in London.', resolve: officeToday }),
  }),
});

const MailStatus = builder.objectRef<Mail>('MailStatus').implement({
  description: 'Whether mails go out, and how many have not yet.',
  fields: (t) => ({
    isSetUp: t.exposeBoolean('isSetUp', {
      description: 'False: mails wait, and links are passed on by hand.',
    }),
    waiting: t.exposeInt('waiting', { description: 'Mails not sent yet.' }),
    failing: t.exposeInt('failing', { description: 'Of those waiting, the ones tried without success.' }),
    oldestWaitingAt: t.expose('oldestWaitingAt', {
      type: 'Instant',
      nullable: true,
      description: 'Since when the oldest waits, on the real clock; null when none does.',
    }),
  }),
});

const SystemStatus = builder.objectRef<Status>('SystemStatus').implement({
  description: 'How the software itself is; moments on the real clock.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Version of the software.' }),
    databaseMode: t.exposeString('databaseMode', { description: 'embedded or external.' }),
    lastVerifiedBackupAt: t.expose('lastVerifiedBackupAt', {
      type: 'Instant',
      nullable: true,
      description: 'When a backup was last restored and verified; null when never.',
    }),
    auditCheckpointAt: t.expose('auditCheckpointAt', {
      type: 'Instant',
      nullable: true,
      description: 'When the audit trail was last handed to others to keep; null when never.',
    }),
    mail: t.expose('mail', { type: MailStatus, description: 'Whether mails go out.' }),
  }),
});

builder.queryFields((t) => ({
  office: t.field({
    ...needs('nothing'),
    type: Office,
    description: "The office's date and mode.",
    resolve: (_root, _args, context) => context,
  }),
  systemStatus: t.field({
    ...needs(toReadMeetings),
    type: SystemStatus,
    description: 'How the software itself is.',
    resolve: (_root, _args, { statusOf }) => statusOf(),
  }),
}));
