create table keep (id integer primary key);
create function slow() returns void language plpgsql as $$ begin perform 1; end $$;
