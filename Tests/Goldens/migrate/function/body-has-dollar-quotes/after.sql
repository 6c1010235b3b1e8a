create table keep (id integer primary key);
create function quoted() returns text language plpgsql as $f$ begin return $$one$$ || $function$two$function$ || $_$three$_$; end $f$;
