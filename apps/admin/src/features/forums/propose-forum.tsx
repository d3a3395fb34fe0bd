import { useQuery } from '@apollo/client/react';
import { useCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  Breadcrumbs,
  errorFor,
  PageHeading,
  Select,
  TextArea,
  TextField,
  typed,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { proposeForumMutation } from './forum-commands.graphql.ts';
import { forumsQuery } from './forums.graphql.ts';

/** Puts a proposed forum in the register. */
export function ProposeForum() {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const command = useCommand(proposeForumMutation, ['Forums']);
  const { data } = useQuery(forumsQuery, { variables: { filter: { status: ['active'] } } });
  useDocumentTitle('Propose a forum', 'Admin', command.errors.length > 0);

  function send(form: FormData) {
    const name = typed(form, 'name');
    if (name === '') return [{ field: 'name', message: 'Enter a name' }];
    const bodyId = viewer.bodies[0]?.id ?? '';
    const input = {
      bodyId,
      name,
      aliases: typed(form, 'aliases')
        .split(',')
        .map((alias) => alias.trim())
        .filter(Boolean),
      purpose: typed(form, 'purpose'),
      ownedBy: typed(form, 'ownedBy') || null,
      reportsToId: typed(form, 'reportsToId') || null,
    };
    return command.run({ input }).then((done) => {
      if (done) navigate?.(`/admin/forums/${done.forum.id}`);
      return null;
    });
  }

  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Forums', href: '/admin/forums' }]} />
      <PageHeading title="Propose a forum">
        <p className="govuk-body">It becomes active when its establishment is decided and implemented.</p>
      </PageHeading>
      <CommandForm summary="" button="Propose the forum" command={command} send={send} isPlain>
        <TextField name="name" label="Name" width={30} error={errorFor(command.errors, 'name')} />
        <TextField
          name="aliases"
          label="Other names it is printed under (if any)"
          hint="With commas between them"
          error={errorFor(command.errors, 'aliases')}
        />
        <TextArea name="purpose" label="Purpose" rows={3} error={errorFor(command.errors, 'purpose')} />
        <TextField
          name="ownedBy"
          label="Held by (if not by this office)"
          hint="For example, Cambridgeshire Constabulary"
          width={30}
          error={errorFor(command.errors, 'ownedBy')}
        />
        <Select
          name="reportsToId"
          label="Reports to"
          prompt="No other forum"
          choices={(data?.forums.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }))}
          error={errorFor(command.errors, 'reportsToId')}
        />
      </CommandForm>
    </>
  );
}
