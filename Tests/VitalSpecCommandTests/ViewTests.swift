import TestSupport
import Testing

@Suite struct `A view in a specification` {
  /// Views upon each other, one of them in rows of its own.
  private static let gallery = """
    # Gallery (Sections 1–1)

    **Migration**: `gallery.sql`

    ## Section 1: Works

    ### `works`

    | Field | Type | Required |
    |---|---|---|
    | `id` | uuid | yes |
    | `title` | text | yes |
    | `height` | bigint | |

    **Primary key**: `id`

    ### View `large_works`

    Works for the great hall.

    **Grants**:

    - select to `public`

    ```sql
    create view large_works with (security_invoker) as
      select id, title, height from works where height > 200 and title <> 'Test';
    ```

    ### Materialized view `heights`

    **Indexes**:

    - unique on `height`

    ```sql
    create materialized view heights as
      select height, count(*) as number from large_works group by height;
    ```

    """

  private static let works = """
    create table works (id uuid not null, title text not null, height bigint,
      constraint works_pkey primary key (id));
    """

  /// The same in other words, as a server prints them or not.
  private static let sameViews = """
    create view large_works with (security_invoker = on) as
      SELECT works.id, Title, works.height AS height FROM public.works
      WHERE ((works.height > 200) AND ("title" <> 'Test'::text));
    comment on view large_works is 'Works for the great hall.';
    grant select on large_works to public;
    create materialized view heights as
      select height, count(*) as number from large_works group by height;
    create unique index heights_height_idx on heights (height);
    """

  @Test(arguments: [
    ("nothing", ""),
    ("the table", works),
    (
      "narrower columns below",
      """
      create table works (id uuid not null, title text, height integer, gone text);
      create view large_works as select id, title from works;
      create view titles as select title, height from works;
      comment on column titles.title is 'As signed';
      create view long_titles as select title from titles where length(title) > 50;
      """
    ),
    (
      "fewer columns, and a view upon them",
      works + """
        create view large_works as select id, title from works;
        create view large_titles as select title from large_works;
        grant select on large_titles to public;
        """
    ),
    (
      "the other kind of view",
      works + """
        create materialized view large_works as select id, title, height from works;
        create index large_works_title on large_works (title);
        """
    ),
  ])
  func `is proven from`(what: String, catalog: String) throws {
    let result = try Workbench(Self.gallery, catalog: catalog).run("verify")
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("FAILS"), "\(result.output)")
  }

  @Test func `is no difference where the catalog spells it otherwise`() throws {
    let bench = try Workbench(
      Self.gallery,
      catalog: Self.works + Self.sameViews)
    let result = try bench.run("diff", "--exit-code")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("no change"))
  }

  @Test func `is a difference where a server reads it otherwise`() throws {
    let bench = try Workbench(
      Self.gallery, catalog: Self.works + Self.sameViews.replacing("> 200", with: "> 300"))
    let result = try bench.run("diff", "--exit-code")
    #expect(result.status == 2)
    #expect(result.output.contains("~ view public.large_works: query"), "\(result.output)")
    #expect(result.output.contains("~1 view\n"))
  }

  @Test func `is in doubt without a server`() throws {
    let bench = try Workbench(Self.gallery, catalog: Self.works + Self.sameViews)
    let none = try withoutServer(bench.folder)
    let diff = try bench.run("diff", environment: none)
    #expect(diff.output.contains("? view public.large_works"), "\(diff.output)")
    #expect(diff.output.contains("2 unverifiable"))
    let coverage = try bench.run("coverage", environment: none)
    #expect(coverage.output.contains("unverifiable view public.large_works"))
  }

  @Test func `is counted in the plan and in the coverage`() throws {
    let bench = try Workbench(Self.gallery, catalog: Self.works + "create view other as select 1;")
    let diff = try bench.run("diff")
    #expect(diff.output.contains("+1 view · +1 materialized view"), "\(diff.output)")
    let coverage = try bench.run("coverage")
    #expect(coverage.output.contains("missing view public.large_works"), "\(coverage.output)")
    #expect(coverage.output.contains("missing materialized view public.heights"))
    #expect(coverage.output.contains("view public.other"))
  }

  @Test func `says what happens to one that makes way`() throws {
    let bench = try Workbench(
      Self.gallery,
      catalog: Self.works.replacing("bigint", with: "integer") + Self.sameViews
        + "create view titles as select title, height from works;")
    let diff = try bench.run("diff")
    #expect(
      diff.output.contains("~ view public.titles, dropped and made anew: as it was"),
      "\(diff.output)")
    #expect(diff.output.contains("! blocks-reads: public.titles is dropped and made anew"))
    #expect(diff.output.contains("! rewrites-table: the rows of public.heights are computed anew"))
  }
}
