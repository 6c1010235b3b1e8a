create table secrets (id integer primary key, value text not null);
create function secret_count() returns bigint language sql stable as $$ select count(*) from public.secrets $$;
