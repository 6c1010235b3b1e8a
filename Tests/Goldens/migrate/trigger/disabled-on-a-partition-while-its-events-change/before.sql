create function tf() returns trigger language plpgsql as 'begin return new; end';
create table p(a int) partition by range(a);
create table p1 partition of p for values from(0) to(10);
create trigger t after insert on p for each row execute function tf();
alter table p1 disable trigger t;
