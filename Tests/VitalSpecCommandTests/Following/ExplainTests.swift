import TestSupport
import Testing

@Suite struct `Explaining an object` {
  @Test func `shows a field from its row to its statement`() throws {
    let result = try runTool(["explain", "persona_weekly_meetings.value_rating"])
    #expect(result.status == 0, "\(result.errors)")
    for text in [
      "column public.persona_weekly_meetings.value_rating",
      "specs/persona/time-perspectives.md:", "Section 57: Week in the Life Of (WILO)",
      "| `value_rating` | integer |", "asks for integer",
      "Catalog: specs/catalog/v4.json\n  nothing of this name",
      "v5_0_004_time_perspectives.sql", "+ create-table public.persona_weekly_meetings",
      "value_rating integer,", "-- lock: ",
    ] { #expect(result.output.contains(text), "\(text)\n\(result.output)") }
  }

  @Test(arguments: [
    ("public.persona_weekly_meetings", "table public.persona_weekly_meetings"),
    ("persona_weekly_meetings", "table public.persona_weekly_meetings"),
    ("section 57", "table public.persona_weekly_milestones"),
    ("unique_persona_day", "constraint public.persona_week_in_life.unique_persona_day"),
    (
      "persona_week_in_life.tenant_isolation", "policy public.persona_week_in_life.tenant_isolation"
    ),
    ("get_persona_time_perspective", "function public.get_persona_time_perspective(uuid)"),
    ("persona_weekly_meetings_frequency_idx", "index public.persona_weekly_meetings"),
  ])
  func `finds it by any of its names`(name: String, heading: String) throws {
    let result = try runTool(["explain"] + name.split(separator: " ").map(String.init))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(heading), "\(result.output.prefix(500))")
  }

  @Test func `shows what the catalog has, and the hazards on the way`() throws {
    let bench = try Workbench.applied()
    try bench.edit("| `pages` | integer |", to: "| `pages` | bigint |")
    let result = try bench.run("explain", "books.pages")
    #expect(result.status == 0, "\(result.errors)")
    for text in [
      "asks for bigint", "  integer default 0", "0002_books.sql", "! rewrites-table",
      "alter table public.books alter column pages", "-- lock: ACCESS EXCLUSIVE",
    ] { #expect(result.output.contains(text), "\(text)\n\(result.output)") }
    let same = try bench.run("explain", "books.state")
    #expect(same.output.contains("No change"))
  }

  @Test func `names what is near to a misspelt one`() throws {
    let result = try runTool(["explain", "public.persona_weekly_meeting"])
    #expect(result.status == 1)
    #expect(
      result.errors.contains("did you mean 'public.persona_weekly_meetings'"), "\(result.errors)")
  }
}
