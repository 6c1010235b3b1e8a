create table notes (id integer primary key, touched timestamptz);
create function touch() returns void language plpgsql as $$ begin perform 1; end $$;
