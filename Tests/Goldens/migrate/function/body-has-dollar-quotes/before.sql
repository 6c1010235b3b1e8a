create table keep (id integer primary key);
create function quoted() returns text language plpgsql as $f$ begin return $$one$$; end $f$;
