create schema reports;
comment on schema reports is 'Old';
