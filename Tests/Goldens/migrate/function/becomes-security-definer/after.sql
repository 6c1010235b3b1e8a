create table secrets (id integer primary key, value text not null);
create function secret_count() returns bigint language sql stable security definer set search_path = '' as $$ select count(*) from public.secrets $$;
