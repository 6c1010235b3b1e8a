create schema reports;
select 1;
