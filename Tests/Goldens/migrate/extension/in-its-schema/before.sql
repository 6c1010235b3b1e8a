create schema extensions;
select 1;
