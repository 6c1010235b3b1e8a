create table keep (id integer primary key);
create function send(recipient text) returns void language plpgsql as $$ begin perform 1; end $$;
