import SQLText
import Testing

/// A change by hand, and how each line of the verification's report begins.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let statement: SQL
  let module: Module
  let report: [String]

  init(_ what: String, _ statement: SQL, in module: Module, reported report: String...) {
    testDescription = what
    self.statement = statement
    self.module = module
    self.report = report
  }

  static let all = tables + security + functions

  private static let tables: [Tampering] = [
    Tampering(
      "a dropped index", "drop index public.persona_week_in_life_tenant_id_idx",
      in: .timePerspectives,
      reported: "missing index public.persona_week_in_life.persona_week_in_life_tenant_id_idx"),
    Tampering(
      "an altered check",
      """
      alter table public.persona_weekly_meetings
        drop constraint persona_weekly_meetings_value_rating_check,
        add constraint persona_weekly_meetings_value_rating_check check (value_rating >= 0)
      """,
      in: .timePerspectives,
      reported: """
        different constraint \
        public.persona_weekly_meetings.persona_weekly_meetings_value_rating_check
        """),
    Tampering(
      "a reference that no longer cascades",
      """
      alter table public.persona_weekly_meetings
        drop constraint persona_weekly_meetings_persona_id_fkey,
        add constraint persona_weekly_meetings_persona_id_fkey
          foreign key (persona_id) references public.personas (id)
      """,
      in: .timePerspectives,
      reported:
        "different constraint public.persona_weekly_meetings.persona_weekly_meetings_persona_id_fkey"
    ),
    Tampering(
      "a changed default",
      "alter table public.persona_evidence_summary alter review_frequency_days set default 30",
      in: .evidenceArchitecture,
      reported: "different column public.persona_evidence_summary.review_frequency_days"),
    Tampering(
      "a changed type",
      "alter table public.persona_weekly_meetings alter attendee_count type bigint",
      in: .timePerspectives,
      reported: "different column public.persona_weekly_meetings.attendee_count"),
    Tampering(
      "a column that may be null",
      "alter table public.persona_weekly_meetings alter tenant_id drop not null",
      in: .timePerspectives, reported: "different column public.persona_weekly_meetings.tenant_id"),
    Tampering(
      "a changed comment", "comment on column public.persona_case_studies.industry is 'Changed'",
      in: .evidenceArchitecture,
      reported: "different comment on column public.persona_case_studies.industry"),
  ]

  private static let security: [Tampering] = [
    Tampering(
      "a dropped policy", "drop policy tenant_isolation on public.persona_internal_networks",
      in: .stakeholderEcosystem,
      reported: "missing policy public.persona_internal_networks.tenant_isolation"),
    Tampering(
      "a policy that lets everybody in",
      "alter policy tenant_isolation on public.persona_internal_networks using (true)",
      in: .stakeholderEcosystem,
      reported: "different policy public.persona_internal_networks.tenant_isolation"),
    Tampering(
      "a policy for one more role",
      "alter policy tenant_isolation on public.persona_internal_networks to authenticated, anon",
      in: .stakeholderEcosystem,
      reported: "different policy public.persona_internal_networks.tenant_isolation"),
    Tampering(
      "row security off",
      "alter table public.persona_internal_networks disable row level security",
      in: .stakeholderEcosystem, reported: "different table public.persona_internal_networks"),
    Tampering(
      "a revoked grant", "revoke delete on public.persona_expert_opinions from authenticated",
      in: .evidenceArchitecture,
      reported: "different grants on table public.persona_expert_opinions"),
    Tampering(
      "an extra privilege for anon", "grant select on public.persona_expert_opinions to anon",
      in: .evidenceArchitecture,
      reported: "different grants on table public.persona_expert_opinions"),
    Tampering(
      "an extra privilege for everybody",
      "grant execute on function public.update_evidence_summary() to public",
      in: .evidenceArchitecture,
      reported: "different grants on function public.update_evidence_summary()"),
  ]

  private static let functions: [Tampering] = [
    Tampering(
      "a replaced function body",
      """
      create or replace function public.get_persona_time_perspective(p_persona_id uuid)
        returns jsonb language sql stable set search_path = '' as $$ select '{}'::jsonb $$
      """,
      in: .timePerspectives,
      reported: "different function public.get_persona_time_perspective(uuid)"),
    Tampering(
      "a search path no longer pinned",
      "alter function public.update_evidence_summary() reset search_path",
      in: .evidenceArchitecture, reported: "different function public.update_evidence_summary()"),
    Tampering(
      "a function that runs as its owner",
      "alter function public.get_persona_evidence_portfolio(uuid) security definer",
      in: .evidenceArchitecture,
      reported: "different function public.get_persona_evidence_portfolio(uuid)"),
    Tampering(
      "a dropped trigger",
      "drop trigger case_studies_count_delete on public.persona_case_studies",
      in: .evidenceArchitecture,
      reported: "missing trigger public.persona_case_studies.case_studies_count_delete"),
    Tampering(
      "a disabled trigger",
      "alter table public.persona_case_studies disable trigger case_studies_count_delete",
      in: .evidenceArchitecture,
      reported: "different trigger public.persona_case_studies.case_studies_count_delete"),
  ]
}
