create schema reports;
grant usage on schema reports to app_reader;
comment on schema reports is 'For the boss';
