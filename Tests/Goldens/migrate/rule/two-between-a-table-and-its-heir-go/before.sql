create table fsa (file_id integer);
create view aaa as select file_id from fsa;
create table foto () inherits (fsa);
create rule oe_oe as on insert to fsa where new.file_id = 2 do instead insert into foto values (new.file_id);
create rule oe_tx as on insert to fsa where new.file_id = 3 do instead insert into foto values (new.file_id);
