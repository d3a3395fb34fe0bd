/** Words that make a phrase the title of a post in any office, force, authority or council. */
const postWord =
  /\b(?:commissioner|mayor|chief|constable|superintendent|inspector|sergeant|commander|officer|director|head of|head|manager|executive|secretary|treasurer|chair|chairman|chairwoman|chairperson|vice[- ]chair|lead|leader|adviser|advisor|accountant|analyst|solicitor|lawyer|barrister|auditor|co-?ordinator|registrar|clerk|administrator|assistant|deputy|partner|principal|consultant|economist|planner|surveyor|engineer|architect|member|councillor|trustee|governor|president|convenor|convener|representative|supervisor|controller|comptroller|observer|pa to|acting|interim|caseworker|custodian|firefighter|counsel|monitoring)\b/i;

const bodyHead =
  /^(?:the\s+)?(?:office|offices|department|ministry|association|institute|college|house)\s+(?:of|for)\b/i;

const shortForm = /\b(?:CFO|CEO|COO|PCC|PFCC|DPCC|DCC|ACC|ACO|CC|DCI|DI|T\/[A-Z]{2,5}|[SD]?Supt)\b/;

/** True of a phrase that names a post: "Director of Estates", "T/ACC", "Chief Inspector in Corporate Development". */
export function isPost(phrase: string): boolean {
  if (bodyHead.test(phrase) || phrase.length > 120) return false;
  return (postWord.test(phrase) || shortForm.test(phrase)) && !endsAsBody(phrase);
}

/** "Chief Constables' Council" and "Association of Police and Crime Commissioners" are bodies though they hold a post's name. */
function endsAsBody(phrase: string): boolean {
  return (
    /\b(?:council|panel|board|committee|association|authority|conference|llp|ltd|limited|plc|trust|group|network|office)$/i.test(
      phrase.trim(),
    ) &&
    !/\b(?:chair|member|head|director|lead|secretary|officer|clerk|manager|assistant|adviser|representative)\b/i.test(
      phrase,
    )
  );
}
