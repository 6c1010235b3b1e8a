private let time = "time-perspectives"
private let stakeholders = "stakeholder-ecosystem"
private let indexes = "indexes-optimization"
private let helpers = "helper-views"

extension SpecEdit {
  /// Twenty commits and more, each as an author would make it.
  static let series: [SpecEdit] = [
    SpecEdit(
      "Add the time on the way to a weekday",
      [
        add(
          time,
          "| `commute_minutes` | integer |  | >= 0 | Minutes that the way to work takes on this day |\n",
          after:
            "| `decision_count` | integer |  | >= 0 | Number of decisions that the persona makes on this day |\n"
        )
      ],
      file: "persona_week_in_life", plan: "+1 column · +1 constraint"),
    SpecEdit(
      "Call activities what they are, usual ones",
      renamingOfActivities,
      file: "persona_week_in_life", plan: "~2 renames"),
    SpecEdit(
      "Allow meetings of more than a day",
      [
        change(
          time, "| `duration_hours` | numeric(4,2) |  | > 0 and <= 24 |",
          to: "| `duration_hours` | numeric(6,2) |  | > 0 and <= 240 |")
      ],
      file: "persona_weekly_meetings", plan: "~1 column · ~1 constraint"),
    SpecEdit(
      "Ask for the metric of every objective",
      [change(time, "| `success_metric` | text |  |", to: "| `success_metric` | text | yes |")],
      file: "persona_monthly_objectives_success_metric", plan: "~1 column"),
    SpecEdit(
      "Let a day be free of meetings",
      [
        change(
          time, "| heavy, moderate, light | How much of the day meetings take up |",
          to: "| heavy, moderate, light, none | How much of the day meetings take up |")
      ],
      file: "persona_week_in_life_meeting_load_check", plan: "~1 constraint"),
    SpecEdit(
      "Take regulatory conferences off the list",
      [
        change(
          time, "industry, technical, leadership, networking, regulatory |",
          to: "industry, technical, leadership, networking |")
      ],
      file: "persona_annual_conferences_conference_type_check", plan: "~1 constraint"),
    SpecEdit(
      "Describe the goals of a year",
      [
        add(
          time,
          """

          ### `persona_annual_goals`

          **Purpose**: What a persona wants to have reached at the end of a year.

          **Includes**: identity, persona-owned, tenant-owned

          | Field | Type | Required | Default | Rules | Description |
          |---|---|---|---|---|---|
          | `goal` | text | yes |  |  | The goal, in a sentence |
          | `weight` | integer | yes | `1` | 1–10 | How much it counts |

          **Includes**: timestamps

          """,
          after: "- gin on `certification_targets` — personas that aim for a certification\n")
      ],
      file: "persona_annual_goals", plan: "+1 table"),
    SpecEdit(
      "Split holidays from the quarters",
      [
        remove(
          time,
          "| `vacation_pattern` | text |  | distributed, concentrated, minimal | How holidays fall in this quarter: spread out, taken in one block, or hardly any |\n"
        ),
        add(
          time,
          """

          ### `persona_annual_holidays`

          **Purpose**: How the holidays of a persona fall, by quarter.

          **Includes**: identity, persona-owned, tenant-owned

          | Field | Type | Required | Rules | Description |
          |---|---|---|---|---|
          | `quarter` | text | yes | Q1, Q2, Q3, Q4 | Quarter that the row describes |
          | `vacation_pattern` | text |  | distributed, concentrated, minimal | Spread out, taken in one block, or hardly any |

          """, after: "- gin on `annual_objectives` — personas that pursue an objective\n"),
      ],
      file: "section_59", plan: "-1 column"),
    SpecEdit(
      "Leave industry bodies to another product", removalOfIndustryBodies,
      file: "section_65", plan: "-1 table"),
    SpecEdit(
      "Show readers only what is known of a career",
      [
        add(
          time,
          """

          **Policies**:

          - `known_years` for select to `service_role`: `year_in_role is not null`

          """,
          after: "- gin on `certification_targets` — personas that aim for a certification\n")
      ],
      file: "persona_career_trajectory_known_years", plan: "+1 policy"),
    SpecEdit(
      "Tighten who sees a career",
      [
        change(
          time, "to `service_role`: `year_in_role is not null`",
          to: "to `service_role`: `year_in_role > 1`")
      ],
      file: "persona_career_trajectory_known_years", plan: "~1 policy"),
    SpecEdit(
      "Drop an index that nobody uses",
      [remove(time, "- `meeting_type` — who takes part in one kind of meeting\n")],
      file: "persona_weekly_meetings_meeting_type_idx", plan: "-1 index"),
    SpecEdit(
      "Sort meetings by their kind",
      [
        change(
          time, "select jsonb_agg(to_jsonb(g) order by g.created_at, g.id)",
          to: "select jsonb_agg(to_jsonb(g) order by g.meeting_type, g.created_at, g.id)")
      ],
      file: "get_persona_time_perspective", plan: "~1 function"),
    SpecEdit(
      "Carry objectives forward unless somebody says no",
      [
        change(
          time, "| `carry_forward` | boolean |  | `false` |",
          to: "| `carry_forward` | boolean |  | `true` |")
      ],
      file: "persona_monthly_objectives_carry_forward", plan: "~1 column"),
    SpecEdit(
      "Say what a rating of one means",
      [
        change(
          time, "from 1 (a waste of time) to 10 (indispensable)",
          to: "from 1 (could be an e-mail) to 10 (indispensable)")
      ],
      file: "persona_weekly_meetings_value_rating", plan: "~1 comment"),
    SpecEdit(
      "Call the results of a week deliverables",
      [
        change(
          time, "### `persona_weekly_milestones`\n",
          to: "### `persona_weekly_deliverables`\n\n**Was**: `persona_weekly_milestones`\n"),
        change(
          time, "`persona_weekly_milestones` holds what has to be finished",
          to: "`persona_weekly_deliverables` holds what has to be finished"),
        change(
          time, "from public.persona_weekly_milestones as m",
          to: "from public.persona_weekly_deliverables as m"),
      ],
      file: "section_57", plan: "renames"),
    SpecEdit(
      "Let a deliverable do without a description",
      [
        change(
          time, "| `milestone_description` | text | yes |",
          to: "| `milestone_description` | text |  |")
      ],
      file: "milestone_description", plan: "~1 column"),
    SpecEdit(
      "Find conferences by their role and quarter",
      [
        add(
          time, "- `role`, `typical_quarter` — who speaks when\n",
          after: "- `conference_type` where not null — filter by kind of conference\n")
      ],
      file: "persona_annual_conferences_role_typical_quarter", plan: "+1 index"),
    SpecEdit(
      "Keep one row for each conference of a persona",
      [
        add(
          time, "**Unique**: `persona_id`, `conference_name`\n\n",
          after:
            "| `typical_quarter` | text |  | Q1, Q2, Q3, Q4 | Quarter in which the conference usually takes place |\n\n**Includes**: timestamps\n\n"
        )
      ],
      file: "persona_annual_conferences", plan: "+1 constraint"),
    SpecEdit(
      "Refer a goal to the objective that it serves",
      [
        change(
          time,
          """
          | Field | Type | Required | Default | Rules | Description |
          |---|---|---|---|---|---|
          | `goal` | text | yes |  |  | The goal, in a sentence |
          | `weight` | integer | yes | `1` | 1–10 | How much it counts |
          """,
          to: """
            | Field | Type | Required | Default | Rules | References | Description |
            |---|---|---|---|---|---|---|
            | `goal` | text | yes |  |  |  | The goal, in a sentence |
            | `weight` | integer | yes | `1` | 1–10 |  | How much it counts |
            | `objective_id` | uuid |  |  |  | `persona_monthly_objectives(id)` on delete set null | The objective that it serves |

            **Indexes**:

            - `objective_id` — the goals of an objective
            """)
      ],
      file: "persona_annual_goals", plan: "+1 column · +1 constraint · +1 index"),
    SpecEdit(
      "Let applications read scores only through the service",
      [
        change(
          stakeholders,
          "on weight.level = given.level\n$$;\n```\n\n**Execute**: `authenticated`, `service_role`",
          to: "on weight.level = given.level\n$$;\n```\n\n**Execute**: `service_role`")
      ],
      file: "calculate_stakeholder_influence_score", plan: "~1 grant"),
  ]
}

private let renamingOfActivities: [SpecEdit.TextChange] = {
  let header = "|---|---|---|---|---|\n| `day_of_week` | text | yes |"
  var changes = [
    change(
      time, "| Field | Type | Required | Rules | Description |\n\(header)",
      to: "| Field | Was | Type | Required | Rules | Description |\n|---\(header)"),
    change(
      time, "| `typical_activities` | text[] |",
      to: "| `usual_activities` | `typical_activities` | text[] |"),
    change(time, "- gin on `typical_activities`", to: "- gin on `usual_activities`"),
  ]
  let others = [
    "day_of_week", "typical_start_time", "typical_end_time", "meeting_load",
    "focus_time_available", "travel_likelihood", "energy_pattern", "stakeholder_interactions",
    "decision_count", "commute_minutes",
  ]
  changes += others.map { change(time, "| `\($0)` | ", to: "| `\($0)` |  | ") }
  return changes
}()

private let removalOfIndustryBodies = [
  add(
    stakeholders, "\n\n**Status**: removed",
    after: "## Section 65: Industry & Community Relationships"),
  remove(
    stakeholders,
    """
    ,
          'industry', (
            select coalesce(jsonb_agg(to_jsonb(r) order by r.organization_name, r.id), '[]'::jsonb)
            from public.persona_industry_relationships as r
            where r.persona_id = p_persona_id
          )
    """),
  remove(
    indexes, "    count(*) filter (where c.kind = 'industry') as industry_bodies,\n"),
  remove(
    indexes,
    """
          union all
          select persona_id, 'industry' as kind, time_commitment_hours as hours
            from public.persona_industry_relationships

    """),
  remove(
    helpers,
    """

      union all
      select o.tenant_id, o.persona_id, 'industry', o.id, o.organization_name, o.strategic_value, null
      from public.persona_industry_relationships as o
    """),
]
