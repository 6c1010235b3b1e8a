import CatalogModel
import CatalogReader
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `Reading a catalog as anyone` {
  @Test func `takes no right but to connect`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("guarded")
    let connection = try server.connect(to: "guarded")
    try roles.get()
    try connection.run(vault)
    let visitor = try Connection(
      "host=\(server.folder) port=5432 user=visitor dbname=guarded")
    #expect(throws: PostgresError.self) { try visitor.run("select * from vault.secrets") }
    #expect(throws: PostgresError.self) { try visitor.run("create table public.t ()") }
    let all = try readCatalog(connection, platform: .postgresql, owners: true)
    #expect(try readCatalog(visitor, platform: .postgresql, owners: true) == all)
    #expect(all.tables.map(\.name.description) == ["vault.parts", "vault.secrets"])
    #expect(all.unmodelled == [])
  }

  @Test func `gives the same whatever the database searches first`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("misled")
    try roles.get()
    try server.connect(to: "misled").run(vault)
    let before = try readCatalog(try server.connect(to: "misled"), platform: .postgresql)
    try server.connect(to: "misled").run(
      """
      alter database misled set search_path = vault, pg_catalog;
      alter database misled set quote_all_identifiers = on;
      alter database misled set datestyle = 'german';
      alter database misled set intervalstyle = 'sql_standard';
      alter database misled set timezone = 'Asia/Tokyo';
      alter database misled set bytea_output = 'escape';
      """)
    let connection = try server.connect(to: "misled")
    #expect(try connection.query("select lower('A')").first?.text(0) == "misled")
    #expect(try readCatalog(connection, platform: .postgresql) == before)
  }

  @Test func `counts who owns what among the objects alone`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("owned")
    let connection = try server.connect(to: "owned")
    try connection.run(
      """
      create role landlord;
      create table public.houses (id serial primary key);
      create function public.rent() returns int language sql as 'select 1';
      alter table public.houses owner to landlord;
      """)
    #expect(try readCatalog(connection, platform: .postgresql).owners == nil)
    let owners = try #require(
      try readCatalog(connection, platform: .postgresql, owners: true).owners)
    let names = Dictionary(
      uniqueKeysWithValues: owners.map { ("\($0.key.kind) \($0.key)", $0.value.name) })
    #expect(names["table public.houses"] == "landlord")
    #expect(names["function public.rent()"] == "postgres")
    // The sequence goes with its column.
    #expect(
      Set(names.keys) == ["schema public", "table public.houses", "function public.rent()"])
  }
}

/// What a stranger may not use, and names that hide those of the server from who looks here first.
private let vault: SQL = """
  revoke all on schema public from public;
  create schema vault;
  create table vault.secrets (
    id bigint generated always as identity primary key,
    code text collate "C" default lower('X') check (code <> ''),
    span interval default '1 day', day date default '2020-01-02', bytes bytea default '\\x00',
    at timestamptz default '2020-01-02 03:04:05+00');
  create table vault.parts (
    secret bigint references vault.secrets on delete cascade, "Größe" int unique);
  create index on vault.secrets (lower(code)) where code is not null;
  create view vault.seen as select id from vault.secrets;
  create function vault.lower(text) returns text language sql as $$ select 'misled' $$;
  create view vault.pg_class as select 1 as oid;
  create function vault.pg_get_expr(pg_node_tree, oid) returns text language sql
    as $$ select 'misled' $$;
  comment on table vault.secrets is 'Hidden.';
  comment on column vault.secrets.code is 'Hidden too.';
  grant select (id) on vault.secrets to keeper;
  alter table vault.secrets enable row level security;
  create policy own on vault.secrets to keeper using (id > 0);
  """

/// The roles that it names, of which a server has each once.
private let roles = Result {
  try SharedServer.get().connect(to: "postgres").run(
    "create role visitor login; create role keeper;")
}
