package import CatalogModel
package import SQLText

/// SQL that makes an empty database look like a new project of the platform. It may run again, and in
/// many databases of a server at once; older projects also grant the API's roles all on new tables,
/// sequences and functions.
package func platformPrelude(
  _ platform: Platform, grantingDefaultPrivileges: Bool = true
) -> SQL {
  switch platform {
  case .postgresql:
    ""
  case .supabase:
    [supabaseRoles, supabaseSchemas, grantingDefaultPrivileges ? supabaseDefaultPrivileges : ""]
      .joined(separator: "\n")
  }
}

// Roles belong to the whole server; another session may be making them at this moment.
private let supabaseRoles: SQL = """
  do $$ begin create role anon nologin;
  exception when duplicate_object or unique_violation then null; end $$;
  do $$ begin create role authenticated nologin;
  exception when duplicate_object or unique_violation then null; end $$;
  do $$ begin create role service_role nologin bypassrls;
  exception when duplicate_object or unique_violation then null; end $$;
  """

private let supabaseSchemas: SQL = """
  create schema if not exists extensions;
  create schema if not exists auth;
  create table if not exists auth.users (
    id uuid primary key,
    instance_id uuid,
    aud varchar(255),
    role varchar(255),
    email varchar(255),
    raw_app_meta_data jsonb,
    raw_user_meta_data jsonb,
    created_at timestamptz,
    updated_at timestamptz
  );
  create or replace function auth.jwt() returns jsonb language sql stable as $$
    select coalesce(
      nullif(current_setting('request.jwt.claim', true), ''),
      nullif(current_setting('request.jwt.claims', true), ''))::jsonb
  $$;
  create or replace function auth.uid() returns uuid language sql stable as $$
    select coalesce(
      nullif(current_setting('request.jwt.claim.sub', true), ''),
      nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
  $$;
  create or replace function auth.role() returns text language sql stable as $$
    select coalesce(
      nullif(current_setting('request.jwt.claim.role', true), ''),
      nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')
  $$;
  grant usage on schema public, auth, extensions to anon, authenticated, service_role;
  """

private let supabaseDefaultPrivileges: SQL = """
  alter default privileges in schema public
    grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public
    grant all on functions to anon, authenticated, service_role;
  alter default privileges in schema public
    grant all on sequences to anon, authenticated, service_role;
  """
