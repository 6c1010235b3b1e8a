create table keep (id integer primary key);
create function clean(value text) returns text language sql immutable as $$ select btrim(value) $$;
create function clean(value text[]) returns text[] language sql immutable as $$ select array_agg(btrim(v)) from unnest(value) v $$;
create function clean(value varchar(20)) returns text language sql immutable as $$ select btrim(value) $$;
create function clean(value "char") returns text language sql immutable as $$ select value::text $$;
revoke execute on function clean(text[]) from public;
comment on function clean("char") is 'One byte';
