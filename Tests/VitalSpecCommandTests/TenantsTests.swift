import CatalogModel
import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

@Suite struct `Tenants of a specification` {
  @Test func `are tried by a script that passes on the migrated database`() throws {
    let server = try ScratchServer()
    let connection = try migrated(server)
    #expect(throws: Never.self) { try connection.run(SQL(verbatim: try script())) }
    #expect(try connection.query("select from public.tenants").isEmpty)
    let text = try script()
    #expect(text.contains("tables: 1 · views and functions that read them: 3 · callers: 5"))
    #expect(!text.contains("'public.add(integer, integer)'"))
  }

  @Test(arguments: [
    (
      "alter view public.open_goals reset (security_invoker)",
      "public.open_goals: authenticated, first tenant, content: expected own rows, found rows of all"
    ),
    (
      "grant select on public.open_goals to anon",
      "public.open_goals: anon, privileges: expected nothing, found select"
    ),
    (
      "grant insert on public.open_goals to authenticated",
      "public.open_goals: authenticated, privileges: expected select, found select, insert"
    ),
    (
      "grant select on public.goal_counts to authenticated",
      "public.goal_counts: authenticated, no tenant, content: expected refused, found nothing"
    ),
    (
      """
      create or replace view public.open_goals with (security_invoker = true) as
        select g.id, g.title from public.goals g where false
      """,
      "public.open_goals: authenticated, second tenant, content: expected own rows, found nothing"
    ),
    (
      "alter function public.find_goals(text, integer) security definer",
      "public.find_goals(text, integer): authenticated, no tenant, content: expected nothing, found rows of all"
    ),
    ("drop view public.open_goals cascade", "error 42P01"),
  ])
  func `are guarded in views and functions`(sabotage: SQL, report: String) throws {
    let server = try ScratchServer()
    let connection = try migrated(server)
    try connection.run(sabotage)
    let failure = #expect(throws: PostgresError.self) {
      try connection.run(SQL(verbatim: try script()))
    }
    #expect(try #require(failure).message.contains(report), "\(failure?.message ?? "")")
  }

  @Test func `are not given a script that would pass over a breach`() throws {
    let leaking = shop.replacing(" with (security_invoker = true)", with: "")
    let result = try bench(leaking).run("generate")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        """
        error: tenants are not kept apart:
          public.open_goals: authenticated, first tenant, content: rows of all
        """))
  }

  @Test func `may hold less than all, which is said and then expected`() throws {
    let bench = try bench(shop.replacing("select, insert, update, delete to", with: "select to"))
    let result = try bench.run("generate")
    #expect(result.status == 0)
    #expect(
      result.errors.contains("note: public.goals: authenticated, first tenant, insert: refused"))
    let text = try bench.folder.read("output/verification/tenants.sql")
    #expect(text.contains("('public.goals', 'authenticated, first tenant', 'delete', 'refused')"))
  }

  @Test func `are tried with each of the claims that policies ask for`() throws {
    let asking = shop.replacing(
      "'tenant_id')::uuid)`",
      with:
        "'tenant_id')::uuid) and (select auth.jwt() -> 'app_metadata' ->> 'role') in ('editor', 'admin')`"
    )
    let settings = """
      tenants:
        group: Tenant-owned
        claims:
          - app_metadata: {role: reader}
          - app_metadata: {role: editor}

      """
    let bench = try bench(asking, settings: settings)
    let result = try bench.run("generate")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("authenticated, first tenant (reader), select: none"))
    #expect(!result.errors.contains("(editor)"))
  }

  @Test(arguments: [
    ("tenants: nobody", "'tenants': no field group with a field is called 'nobody'"),
    (
      "tenants: {claims: []}", "'tenants' is the name of a field group, or has 'group' and 'claims'"
    ),
    ("tenants: {group: tenant-owned, claims: [1]}", "'claims' is a list of mappings"),
  ])
  func `need a group that there is`(settings: String, message: String) throws {
    let result = try bench(shop, settings: settings).run("generate")
    #expect(result.status == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  private func bench(
    _ spec: String, settings: String = "tenants: tenant-owned"
  ) throws -> Workbench {
    let bench = try Workbench(spec, catalog: "create table tenants (id uuid primary key);")
    let own = try bench.folder.read("vital-spec.yml")
    try bench.folder.write("\(own)platform: supabase\n\(settings)\n", to: "vital-spec.yml")
    return bench
  }

  private static let generated = Result { () throws -> (migration: String, script: String) in
    let bench = try `Tenants of a specification`().bench(shop)
    let result = try bench.run("generate")
    guard result.status == 0 else { throw ToolFailure(description: result.errors) }
    return (
      try bench.folder.read("output/migrations/001_shop.sql"),
      try bench.folder.read("output/verification/tenants.sql")
    )
  }

  private func script() throws -> String { try Self.generated.get().script }

  private func migrated(_ server: ScratchServer) throws -> Connection {
    try server.createDatabase("shop")
    let connection = try server.connect(to: "shop")
    try connection.run(platformPrelude(.supabase))
    try connection.run("create table public.tenants (id uuid primary key)")
    try connection.run(SQL(verbatim: try Self.generated.get().migration))
    return connection
  }
}

private let shop = """
  # Shop (Section 1)

  **Migration**: `001_shop.sql`

  ## Section 1: Goals

  ### `goals`

  **Includes**: tenant-owned

  | Field | Type | Required | Rules |
  |---|---|---|---|
  | `id` | uuid | yes | |
  | `title` | text | yes | |
  | `state` | text | yes | open, done |
  | `weight` | integer | yes | > 3 |

  **Primary key**: `id`

  ### View `open_goals`

  Goals that are left.

  **Grants**:

  - select to `authenticated`, `service_role`

  ```sql
  create view open_goals with (security_invoker = true) as
    select id, title from goals where state = 'open';
  ```

  ### Materialized view `goal_counts`

  How many there are.

  **Grants**:

  - select to `service_role`

  ```sql
  create materialized view goal_counts as select tenant_id, count(*) from goals group by 1;
  ```

  ### Function `find_goals`

  Goals with a word in their title.

  **Execute**: `authenticated`

  ```sql
  create function find_goals(word text, up_to integer default 10) returns setof public.open_goals
    language sql stable set search_path = ''
    as $$ select g.* from public.open_goals g where g.title like '%' || word || '%' limit up_to $$;
  ```

  ### Function `add`

  Adds.

  **Execute**: `authenticated`

  ```sql
  create function add(a integer, b integer) returns integer
    language sql immutable set search_path = '' as $$ select a + b $$;
  ```

  ## Field group: tenant-owned

  | Field | Type | Required | References |
  |---|---|---|---|
  | `tenant_id` | uuid | yes | `tenants(id)` |

  **Indexes**:

  - `tenant_id`

  **Policies**:

  - `tenants` for all to `authenticated`: `tenant_id = (select (auth.jwt() ->> 'tenant_id')::uuid)`

  **Grants**:

  - select, insert, update, delete to `authenticated`, `service_role`

  # Others

  **Status**: existing

  - `tenants`

  """
