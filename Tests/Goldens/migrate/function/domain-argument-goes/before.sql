create domain email as text check (value like '%@%');
create table keep (id integer primary key);
create function send(recipient email) returns void language plpgsql as $$ begin perform 1; end $$;
