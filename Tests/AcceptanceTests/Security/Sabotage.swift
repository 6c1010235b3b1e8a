import SQLText
import Testing

/// Something that opens the rows of one tenant to others, or closes them to their owner, and a line that the
/// tenants' test must then report.
struct Sabotage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let statement: SQL
  /// `object: caller, try: expected …, found …`, as far as it tells this fault from others.
  let report: String

  init(_ what: String, _ statement: SQL, reported report: String) {
    testDescription = what
    self.statement = statement
    self.report = report
  }

  static let all = policies + commands + grants + roles + functions

  /// As the policies of the specification read it.
  private static let tenant: SQL =
    "(select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'tenant_id')::uuid)"

  private static let policies: [Sabotage] = [
    Sabotage(
      "the policy dropped", "drop policy tenant_isolation on public.persona_weekly_meetings",
      reported: "authenticated, first tenant, select: expected own, found none"),
    Sabotage(
      "a policy that is true of every row",
      "alter policy tenant_isolation on public.persona_weekly_meetings using (true) with check (true)",
      reported: "authenticated, no tenant, select: expected none, found all"),
    Sabotage(
      "a policy that shows every row",
      "alter policy tenant_isolation on public.persona_weekly_meetings using (true)",
      reported: "authenticated, second tenant, select: expected own, found all"),
    Sabotage(
      "a policy without a check of new rows",
      "alter policy tenant_isolation on public.persona_weekly_meetings with check (true)",
      reported:
        "authenticated, first tenant, insert for the other tenant: expected refused, found done"
    ),
    Sabotage(
      "row security off", "alter table public.persona_weekly_meetings disable row level security",
      reported: "authenticated, first tenant, delete: expected own, found all"),
    Sabotage(
      "a policy that compares another column",
      "alter policy tenant_isolation on public.persona_weekly_meetings using (persona_id = \(tenant))",
      reported: "authenticated, first tenant, select: expected own, found none"),
    Sabotage(
      "a policy that compares a column with itself",
      "alter policy tenant_isolation on public.persona_weekly_meetings using (tenant_id = tenant_id)",
      reported: "authenticated, first tenant, select: expected own, found all"),
    Sabotage(
      "a policy that asks for any tenant at all",
      """
      alter policy tenant_isolation on public.persona_weekly_meetings
        using (tenant_id is not null and \(tenant) is not null)
      """,
      reported: "authenticated, first tenant, update: expected own, found all"),
    Sabotage(
      "a policy that lets in who has no tenant",
      """
      alter policy tenant_isolation on public.persona_weekly_meetings
        using (tenant_id = \(tenant) or \(tenant) is null)
      """,
      reported: "authenticated, no tenant, select: expected none, found all"),
    Sabotage(
      "a policy that lets in who has no tenant, with an empty one for everybody",
      """
      alter policy tenant_isolation on public.persona_weekly_meetings
        using (tenant_id = coalesce(\(tenant), tenant_id))
      """,
      reported: "authenticated, no tenant, delete: expected none, found all"),
    Sabotage(
      "a policy with a second condition beside the tenant",
      """
      alter policy tenant_isolation on public.persona_weekly_meetings
        using (tenant_id = \(tenant) or meeting_type <> '')
      """,
      reported: "authenticated, second tenant, delete: expected own, found all"),
    Sabotage(
      "a policy that trusts what users write",
      """
      alter policy tenant_isolation on public.persona_weekly_meetings using (tenant_id = (select
        (current_setting('request.jwt.claims', true)::jsonb -> 'user_metadata' ->> 'tenant_id')::uuid))
      """,
      reported: "authenticated, first tenant, select: expected own, found none"),
    Sabotage(
      "a permissive policy made restrictive",
      """
      drop policy tenant_isolation on public.persona_weekly_meetings;
      create policy tenant_isolation on public.persona_weekly_meetings as restrictive
        to authenticated using (tenant_id = \(tenant))
      """,
      reported: "authenticated, first tenant, insert: expected done, found refused"),
    Sabotage(
      "a restrictive policy made permissive",
      """
      drop policy tenant_isolation on public.persona_weekly_meetings;
      create policy everyone on public.persona_weekly_meetings to authenticated using (true);
      create policy tenant_isolation on public.persona_weekly_meetings
        to authenticated using (tenant_id = \(tenant))
      """,
      reported: "authenticated, first tenant, give to the other tenant: expected refused, found all"
    ),
  ]

  private static let commands: [Sabotage] = [
    Sabotage(
      "a policy for reading alone",
      """
      drop policy tenant_isolation on public.persona_case_studies;
      create policy tenant_isolation on public.persona_case_studies for select
        to authenticated using (tenant_id = \(tenant))
      """,
      reported: "authenticated, first tenant, delete: expected own, found none"),
    Sabotage(
      "a policy for writing alone",
      """
      drop policy tenant_isolation on public.persona_case_studies;
      create policy tenant_isolation on public.persona_case_studies for insert
        to authenticated with check (tenant_id = \(tenant))
      """,
      reported: "authenticated, first tenant, select: expected own, found none"),
    Sabotage(
      "one more policy that shows every row",
      "create policy more on public.persona_case_studies for select to authenticated using (true)",
      reported: "authenticated, first tenant, select: expected own, found all"),
    Sabotage(
      "one more policy that takes every row",
      "create policy more on public.persona_case_studies for insert to public with check (true)",
      reported: "authenticated, no tenant, insert: expected refused, found done"),
    Sabotage(
      "one more policy that changes every row",
      """
      create policy more on public.persona_case_studies for update
        to authenticated using (true) with check (tenant_id = \(tenant))
      """,
      reported: "authenticated, second tenant, update: expected own, found all"),
    Sabotage(
      "one more policy that deletes every row",
      "create policy more on public.persona_case_studies for delete to authenticated using (true)",
      reported: "authenticated, no tenant, delete: expected none, found all"),
  ]

  private static let grants: [Sabotage] = [
    Sabotage(
      "reading granted to anon", "grant select on public.persona_year_in_life to anon",
      reported: "anon, select: expected refused, found none"),
    Sabotage(
      "inserting granted to anon", "grant insert on public.persona_year_in_life to anon",
      reported: "anon, privileges: expected nothing, found insert"),
    Sabotage(
      "deleting granted to anon", "grant delete on public.persona_year_in_life to anon",
      reported: "anon, delete: expected refused, found none"),
    Sabotage(
      "one column granted to anon",
      "grant select (persona_id) on public.persona_year_in_life to anon",
      reported: "anon, privileges: expected nothing, found select in part"),
    Sabotage(
      "everything granted to everybody", "grant all on public.persona_year_in_life to public",
      reported: "anon, update: expected refused, found none"),
    Sabotage(
      "truncating granted, which passes by policies",
      "grant truncate on public.persona_year_in_life to authenticated",
      reported: """
        authenticated, privileges: expected select, insert, update, delete, \
        found select, insert, update, delete, truncate
        """),
    Sabotage(
      "a policy and a grant for anon",
      """
      alter policy tenant_isolation on public.persona_year_in_life to authenticated, anon;
      grant select on public.persona_year_in_life to anon
      """,
      reported: "anon, select: expected refused, found own"),
    Sabotage(
      "deleting taken from tenants",
      "revoke delete on public.persona_year_in_life from authenticated",
      reported: "authenticated, first tenant, delete: expected own, found refused"),
    Sabotage(
      "everything taken from the server",
      "revoke all on public.persona_year_in_life from service_role",
      reported: "service_role, select: expected all, found refused"),
  ]

  private static let roles: [Sabotage] = [
    Sabotage(
      "a policy for another role",
      "alter policy tenant_isolation on public.persona_internal_networks to service_role",
      reported: "authenticated, first tenant, select: expected own, found none"),
    Sabotage(
      "a table that belongs to those whom its policies hold",
      """
      grant create on schema public to authenticated;
      alter table public.persona_internal_networks owner to authenticated
      """,
      reported: "authenticated, first tenant, select: expected own, found all"),
    Sabotage(
      "tenants above row security", "alter role authenticated bypassrls",
      reported: "authenticated, first tenant, select: expected own, found all"),
    Sabotage(
      "anon with the rights of tenants", "grant authenticated to anon",
      reported: "anon, select: expected refused, found own"),
    Sabotage(
      "a server under row security", "alter role service_role nobypassrls",
      reported: "service_role, delete: expected all, found none"),
  ]

  private static let functions: [Sabotage] = [
    Sabotage(
      "a function that reads with its owner's rights",
      "alter function public.get_persona_time_perspective(uuid) security definer",
      reported: "authenticated, first tenant, content: expected own rows, found rows of all"),
    Sabotage(
      "a function without a filter that reads with its owner's rights",
      """
      create or replace function public.get_persona_evidence_portfolio(p_persona_id uuid)
        returns jsonb language sql stable security definer set search_path = ''
        as $$ select jsonb_agg(to_jsonb(s)) from public.persona_case_studies s $$
      """,
      reported: "authenticated, no tenant, content: expected nothing, found rows of all"),
    Sabotage(
      "a function that anon may call",
      "grant execute on function public.get_persona_stakeholder_ecosystem(uuid) to anon",
      reported: "anon, privileges: expected nothing, found execute"),
    Sabotage(
      "a function that tenants may not call",
      "revoke execute on function public.get_persona_stakeholder_ecosystem(uuid) from authenticated",
      reported: "authenticated, first tenant, content: expected own rows, found refused"),
    Sabotage(
      "a function that shows nothing",
      """
      create or replace function public.get_persona_evidence_portfolio(p_persona_id uuid)
        returns jsonb language sql stable set search_path = '' as $$ select '{}'::jsonb $$
      """,
      reported: "authenticated, second tenant, content: expected own rows, found nothing"),
  ]
}
