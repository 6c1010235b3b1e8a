create table keep (id integer primary key);
create function odd() returns text language sql as E'select ''it''''s'' -- not; the end\n  || e''\\\\'' /* nor; this */;\n\n';
