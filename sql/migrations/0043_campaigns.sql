-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Campaigns: the marketing tables of two documents as one. Planned with budget, audience and goal (the CRM document), sent in runs to people
-- who may be written to (the report-card document), measured by day and channel, attributed by model. Who may be written to and how a run is
-- prepared is in the migrations after this one.

CREATE SCHEMA marketing;
GRANT USAGE ON SCHEMA marketing TO {{app}}, {{engine}};

-- 1. The documented shapes of JSON columns. Known keys have their types, other keys stay as they came.
-- One of the listed types for each key that is there: marketing.keys_typed('{"a": 1}', '{"a": "number"}').
CREATE FUNCTION marketing.keys_typed(p_value jsonb, p_types jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN NOT EXISTS (SELECT 1 FROM jsonb_each_text(p_types) t
                    WHERE p_value ? t.key AND jsonb_typeof(p_value -> t.key) <> ALL (string_to_array(t.value, '|')));

CREATE FUNCTION marketing.is_words(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'array' AND jsonb_array_length(CASE WHEN jsonb_typeof(p_value) = 'array' THEN p_value ELSE '[]' END) <= 1000
   AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_value) = 'array' THEN p_value ELSE '[]' END) e
                    WHERE jsonb_typeof(e) <> 'string');

-- Amounts by label ({"search": 40000, "print": 1200.50}): numbers count, whatever else is there is a remark.
CREATE FUNCTION marketing.is_allocations(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 20000
   AND NOT EXISTS (SELECT 1 FROM jsonb_each(CASE WHEN jsonb_typeof(p_value) = 'object' THEN p_value ELSE '{}' END) e
                    WHERE jsonb_typeof(e.value) = 'number' AND ((e.value #>> '{}')::numeric < 0 OR (e.value #>> '{}')::numeric >= 10000000000000
                          OR scale(trim_scale((e.value #>> '{}')::numeric)) > 2));
CREATE FUNCTION marketing.allocated(p_value jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT sum((e.value #>> '{}')::numeric) FROM jsonb_each(CASE WHEN jsonb_typeof(p_value) = 'object' THEN p_value ELSE '{}' END) e
         WHERE jsonb_typeof(e.value) = 'number');

-- {"last_visit_days_ago": {"min": 60, "max": 365, "never": true}, "service_types": [...], "breeds": [...], "membership_status": [...]}
CREATE FUNCTION marketing.is_segment(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 60000
   AND (NOT p_value ? 'last_visit_days_ago' OR (jsonb_typeof(p_value -> 'last_visit_days_ago') = 'object'
        AND marketing.keys_typed(p_value -> 'last_visit_days_ago', '{"min": "number|null", "max": "number|null", "never": "boolean"}')
        AND coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,min}') = 'number' THEN p_value #>> '{last_visit_days_ago,min}' END)::numeric >= 0, true)
        AND coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,max}') = 'number' THEN p_value #>> '{last_visit_days_ago,max}' END)::numeric
                  >= coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,min}') = 'number' THEN p_value #>> '{last_visit_days_ago,min}' END)::numeric, 0), true)))
   AND (NOT p_value ? 'service_types' OR marketing.is_words(p_value -> 'service_types'))
   AND (NOT p_value ? 'breeds' OR marketing.is_words(p_value -> 'breeds'))
   AND (NOT p_value ? 'membership_status' OR (marketing.is_words(p_value -> 'membership_status')
        AND p_value -> 'membership_status' <@ '["active", "paused", "cancelled", "expired", "none"]'));

-- {"sms_body", "email_subject", "email_body" (HTML), "email_text"}, flat or once per language under "ro" and "en".
CREATE FUNCTION marketing.is_message(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 2000000
   AND marketing.keys_typed(p_value, '{"sms_body": "string", "email_subject": "string", "email_body": "string", "email_text": "string", "ro": "object", "en": "object"}')
   AND coalesce(char_length(p_value ->> 'email_subject') <= 998 AND p_value ->> 'email_subject' !~ '[\r\n]', true)
   AND coalesce(char_length(p_value ->> 'sms_body') <= 1600, true)
   AND NOT EXISTS (SELECT 1 FROM unnest('{ro,en}'::text[]) l, LATERAL (SELECT p_value -> l AS m) x
                    WHERE p_value ? l AND NOT (jsonb_typeof(x.m) = 'object'
                      AND marketing.keys_typed(x.m, '{"sms_body": "string", "email_subject": "string", "email_body": "string", "email_text": "string"}')
                      AND coalesce(char_length(x.m ->> 'email_subject') <= 998 AND x.m ->> 'email_subject' !~ '[\r\n]', true)
                      AND coalesce(char_length(x.m ->> 'sms_body') <= 1600, true)));

-- {"enabled": true, "variant_a": {message}, "variant_b": {message}, "split_percent": 50}
CREATE FUNCTION marketing.is_ab_config(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object'
   AND marketing.keys_typed(p_value, '{"enabled": "boolean", "variant_a": "object", "variant_b": "object", "split_percent": "number"}')
   AND (NOT p_value ? 'variant_a' OR marketing.is_message(p_value -> 'variant_a'))
   AND (NOT p_value ? 'variant_b' OR marketing.is_message(p_value -> 'variant_b'))
   AND coalesce((CASE WHEN jsonb_typeof(p_value -> 'split_percent') = 'number' THEN p_value ->> 'split_percent' END)::numeric BETWEEN 0 AND 100, true)
   AND (p_value -> 'enabled' IS DISTINCT FROM 'true' OR (p_value ? 'variant_a' AND p_value ? 'variant_b' AND p_value ? 'split_percent'));

-- What a cache row holds: {"total_revenue": 15420.50, "total_appointments": 87, "avg_booking_value": 177.25, "change_percent": 12.5, ...}
CREATE FUNCTION marketing.is_cached_value(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND marketing.keys_typed(p_value,
    '{"total_revenue": "number|null", "total_appointments": "number|null", "avg_booking_value": "number|null", "change_percent": "number|null"}');

GRANT EXECUTE ON FUNCTION marketing.keys_typed(jsonb, jsonb), marketing.is_words(jsonb), marketing.is_allocations(jsonb), marketing.allocated(jsonb),
    marketing.is_segment(jsonb), marketing.is_message(jsonb), marketing.is_ab_config(jsonb), marketing.is_cached_value(jsonb) TO {{app}}, {{engine}};

-- 2. The tables.
CREATE TABLE marketing.marketing_channels (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_channels_name CHECK (char_length(name) BETWEEN 1 AND 100),
    name_en    text CONSTRAINT ck_marketing_channels_name_en CHECK (char_length(name_en) BETWEEN 1 AND 100),
    channel_type text NOT NULL COLLATE "C" CONSTRAINT ck_marketing_channels_channel_type
               CHECK (channel_type IN ('PAID', 'ORGANIC', 'SOCIAL', 'DIRECT', 'EMAIL', 'REFERRAL')),
    description text CONSTRAINT ck_marketing_channels_description CHECK (char_length(description) <= 5000),
    default_cost_per_click numeric(10,2) CONSTRAINT ck_marketing_channels_default_cost_per_click CHECK (default_cost_per_click >= 0),
    default_cost_per_impression numeric(10,4) CONSTRAINT ck_marketing_channels_default_cost_per_impression CHECK (default_cost_per_impression >= 0),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_marketing_channels_currency CHECK (currency ~ '^[A-Z]{3}$'),
    sort_no    int NOT NULL DEFAULT 0, -- the order of series, which keeps their colours and shapes
    is_active  boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_marketing_channels_name ON marketing.marketing_channels (tenant_id, name) WHERE deleted_at IS NULL;

CREATE TABLE marketing.marketing_campaigns (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_campaigns_name CHECK (char_length(name) BETWEEN 1 AND 100),
    description text CONSTRAINT ck_marketing_campaigns_description CHECK (char_length(description) <= 1000),
    -- Purpose, kind and state: campaign_type is the CRM document's, type the report-card document's; of both their states one list.
    campaign_type text NOT NULL DEFAULT 'AWARENESS' COLLATE "C" CONSTRAINT ck_marketing_campaigns_campaign_type
               CHECK (campaign_type IN ('AWARENESS', 'CONVERSION', 'RETENTION', 'REACTIVATION', 'BRANDING')),
    type       text NOT NULL DEFAULT 'one_time' COLLATE "C" CONSTRAINT ck_marketing_campaigns_type CHECK (type IN ('one_time', 'recurring')),
    status     text NOT NULL DEFAULT 'DRAFT' COLLATE "C" CONSTRAINT ck_marketing_campaigns_status
               CHECK (status IN ('DRAFT', 'PLANNED', 'SCHEDULED', 'SENDING', 'ACTIVE', 'PAUSED', 'SENT', 'COMPLETED', 'CANCELLED')),
    is_open    boolean GENERATED ALWAYS AS (status NOT IN ('SENT', 'COMPLETED', 'CANCELLED')) STORED,
    paused_from text COLLATE "C" CONSTRAINT ck_marketing_campaigns_paused_from CHECK (paused_from IN ('SCHEDULED', 'SENDING', 'ACTIVE')),
    cancel_reason text CONSTRAINT ck_marketing_campaigns_cancel_reason CHECK (char_length(cancel_reason) BETWEEN 1 AND 500),
    owner_id   uuid DEFAULT sec.me(),
    -- Money. spent_amount is what somebody typed; what was spent is the cost of metrics and messages.
    total_budget numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_marketing_campaigns_total_budget CHECK (total_budget >= 0),
    total_budget_minor bigint GENERATED ALWAYS AS ((total_budget * 100)::bigint) STORED,
    spent_amount numeric(15,2) CONSTRAINT ck_marketing_campaigns_spent_amount CHECK (spent_amount >= 0),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_marketing_campaigns_currency CHECK (currency ~ '^[A-Z]{3}$'),
    budget_allocations jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_budget_allocations CHECK (marketing.is_allocations(budget_allocations)),
    start_date date,
    end_date   date,
    target_audience_demographics jsonb CONSTRAINT ck_marketing_campaigns_target_audience_demographics
               CHECK (jsonb_typeof(target_audience_demographics) IN ('object', 'array') AND char_length(target_audience_demographics::text) <= 20000),
    target_locations jsonb CONSTRAINT ck_marketing_campaigns_target_locations
               CHECK (jsonb_typeof(target_locations) IN ('object', 'array') AND char_length(target_locations::text) <= 20000),
    target_interests jsonb CONSTRAINT ck_marketing_campaigns_target_interests
               CHECK (jsonb_typeof(target_interests) IN ('object', 'array') AND char_length(target_interests::text) <= 20000),
    primary_goal text CONSTRAINT ck_marketing_campaigns_primary_goal CHECK (char_length(primary_goal) <= 200),
    success_criteria jsonb CONSTRAINT ck_marketing_campaigns_success_criteria
               CHECK (jsonb_typeof(success_criteria) IN ('object', 'array') AND char_length(success_criteria::text) <= 20000),
    -- To whom, what, from whom.
    segment_criteria jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_segment_criteria CHECK (marketing.is_segment(segment_criteria)),
    channel    text NOT NULL DEFAULT 'email' COLLATE "C" CONSTRAINT ck_marketing_campaigns_channel CHECK (channel IN ('email', 'sms', 'both')),
    message    jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_message CHECK (marketing.is_message(message)),
    ab_test_config jsonb CONSTRAINT ck_marketing_campaigns_ab_test_config CHECK (marketing.is_ab_config(ab_test_config)),
    from_name  text CONSTRAINT ck_marketing_campaigns_from_name CHECK (char_length(from_name) BETWEEN 1 AND 100 AND from_name !~ '[\r\n]'),
    from_address text CONSTRAINT ck_marketing_campaigns_from_address CHECK (char_length(from_address) <= 255 AND from_address ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    reply_to   text CONSTRAINT ck_marketing_campaigns_reply_to CHECK (char_length(reply_to) <= 255 AND reply_to ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    unsubscribe_mailbox text CONSTRAINT ck_marketing_campaigns_unsubscribe_mailbox
               CHECK (char_length(unsubscribe_mailbox) <= 255 AND unsubscribe_mailbox ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    unsubscribe_url text CONSTRAINT ck_marketing_campaigns_unsubscribe_url CHECK (char_length(unsubscribe_url) <= 500 AND unsubscribe_url ~ '^https://[^[:space:]<>]+$'),
    sms_sender text CONSTRAINT ck_marketing_campaigns_sms_sender CHECK (sms_sender ~ '^[+A-Za-z0-9 ]{3,15}$'),
    sms_part_cost_cents int CONSTRAINT ck_marketing_campaigns_sms_part_cost_cents CHECK (sms_part_cost_cents BETWEEN 0 AND 100000),
    -- How often somebody hears from us: at most so many messages of any campaign in so many days, and of this one not again before so many.
    frequency_limit int CONSTRAINT ck_marketing_campaigns_frequency_limit CHECK (frequency_limit BETWEEN 1 AND 100),
    frequency_days int CONSTRAINT ck_marketing_campaigns_frequency_days CHECK (frequency_days BETWEEN 1 AND 366),
    contact_interval_days int CONSTRAINT ck_marketing_campaigns_contact_interval_days CHECK (contact_interval_days BETWEEN 0 AND 3660),
    -- When. The time of day is the organisation's (or the named zone's) on that day, so that a change of clocks moves nothing.
    scheduled_for timestamptz,
    time_zone  text CONSTRAINT ck_marketing_campaigns_time_zone CHECK (char_length(time_zone) <= 64),
    recurrence text COLLATE "C" CONSTRAINT ck_marketing_campaigns_recurrence CHECK (recurrence IN ('weekly', 'monthly', 'every_n_days')),
    recurrence_days int CONSTRAINT ck_marketing_campaigns_recurrence_days CHECK (recurrence_days BETWEEN 1 AND 366),
    recurrence_weekday int CONSTRAINT ck_marketing_campaigns_recurrence_weekday CHECK (recurrence_weekday BETWEEN 1 AND 7),
    recurrence_month_day int CONSTRAINT ck_marketing_campaigns_recurrence_month_day CHECK (recurrence_month_day BETWEEN 1 AND 31),
    recurrence_time time,
    recurrence_start date,
    recurrence_end date,
    recurrence_count int CONSTRAINT ck_marketing_campaigns_recurrence_count CHECK (recurrence_count BETWEEN 1 AND 1000),
    sent_at    timestamptz,
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_marketing_campaigns_dates CHECK (end_date >= start_date),
    CONSTRAINT ck_marketing_campaigns_frequency CHECK ((frequency_limit IS NULL) = (frequency_days IS NULL)),
    CONSTRAINT ck_marketing_campaigns_rhythm CHECK (CASE recurrence WHEN 'every_n_days' THEN recurrence_days IS NOT NULL
        WHEN 'weekly' THEN recurrence_weekday IS NOT NULL WHEN 'monthly' THEN recurrence_month_day IS NOT NULL ELSE true END
        AND (recurrence IS NULL OR (recurrence_time IS NOT NULL AND recurrence_start IS NOT NULL))),
    CONSTRAINT ck_marketing_campaigns_recurrence_dates CHECK (recurrence_end >= recurrence_start),
    CONSTRAINT ck_marketing_campaigns_paused CHECK ((status = 'PAUSED') = (paused_from IS NOT NULL))
);
CREATE INDEX idx_campaigns_name ON marketing.marketing_campaigns (tenant_id, name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaigns_status ON marketing.marketing_campaigns (tenant_id, status, start_date) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaigns_dates ON marketing.marketing_campaigns (tenant_id, start_date, end_date) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_status ON marketing.marketing_campaigns (tenant_id, status, name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_scheduled ON marketing.marketing_campaigns (tenant_id, scheduled_for) WHERE status = 'SCHEDULED';
CREATE INDEX idx_marketing_campaigns_owner ON marketing.marketing_campaigns (tenant_id, owner_id);
CREATE INDEX idx_marketing_campaigns_created ON marketing.marketing_campaigns (tenant_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_budget ON marketing.marketing_campaigns (tenant_id, total_budget_minor, id) WHERE deleted_at IS NULL;

CREATE TABLE marketing.campaign_channels (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    budget     numeric(15,2) CONSTRAINT ck_campaign_channels_budget CHECK (budget >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id)
);
CREATE UNIQUE INDEX idx_campaign_channels_pair ON marketing.campaign_channels (tenant_id, campaign_id, channel_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaign_channels_campaign ON marketing.campaign_channels (tenant_id, campaign_id);
CREATE INDEX idx_campaign_channels_channel ON marketing.campaign_channels (tenant_id, channel_id);

CREATE TABLE marketing.campaign_activities (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_campaign_activities_name CHECK (char_length(name) BETWEEN 1 AND 200),
    activity_type text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_activities_activity_type
               CHECK (activity_type IN ('EMAIL', 'SOCIAL_POST', 'AD_CAMPAIGN', 'WEBINAR', 'CONTENT', 'EVENT')),
    description text CONSTRAINT ck_campaign_activities_description CHECK (char_length(description) <= 10000),
    channel_id uuid,
    owner_id   uuid DEFAULT sec.me(),
    scheduled_date timestamptz,
    execution_date timestamptz,
    status     text NOT NULL DEFAULT 'PLANNED' COLLATE "C" CONSTRAINT ck_campaign_activities_status
               CHECK (status IN ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    budget     numeric(15,2) CONSTRAINT ck_campaign_activities_budget CHECK (budget >= 0 AND budget < 100000000),
    budget_minor bigint GENERATED ALWAYS AS ((budget * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_activities_currency CHECK (currency ~ '^[A-Z]{3}$'),
    target_audience_json jsonb CONSTRAINT ck_campaign_activities_target_audience_json
               CHECK (jsonb_typeof(target_audience_json) IN ('object', 'array') AND char_length(target_audience_json::text) <= 20000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_campaign_activities_executed CHECK (status <> 'COMPLETED' OR execution_date IS NOT NULL)
);
CREATE INDEX idx_campaign_activities_campaign ON marketing.campaign_activities (tenant_id, campaign_id, scheduled_date);
CREATE INDEX idx_campaign_activities_channel ON marketing.campaign_activities (tenant_id, channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX idx_campaign_activities_owner ON marketing.campaign_activities (tenant_id, owner_id);
CREATE INDEX idx_campaign_activities_scheduled ON marketing.campaign_activities (tenant_id, scheduled_date, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaign_activities_name ON marketing.campaign_activities (tenant_id, name, id) WHERE deleted_at IS NULL;

CREATE TABLE marketing.marketing_assets (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_assets_name CHECK (char_length(name) BETWEEN 1 AND 200),
    asset_type text NOT NULL COLLATE "C" CONSTRAINT ck_marketing_assets_asset_type CHECK (asset_type IN ('IMAGE', 'VIDEO', 'DOCUMENT', 'AUDIO', 'TEMPLATE')),
    -- The file hangs on the campaign; one content is one asset of it. Without a file: an address elsewhere.
    attachment_id uuid,
    sha256     text COLLATE "C" CONSTRAINT ck_marketing_assets_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_url   text CONSTRAINT ck_marketing_assets_file_url CHECK (char_length(file_url) <= 1000 AND file_url ~ '^https?://'),
    file_size  bigint CONSTRAINT ck_marketing_assets_file_size CHECK (file_size >= 0),
    format     text CONSTRAINT ck_marketing_assets_format CHECK (char_length(format) <= 50),
    dimensions text CONSTRAINT ck_marketing_assets_dimensions CHECK (char_length(dimensions) <= 50),
    tags       jsonb NOT NULL DEFAULT '[]' CONSTRAINT ck_marketing_assets_tags CHECK (marketing.is_words(tags)),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, attachment_id) REFERENCES core.attachments (tenant_id, id),
    CONSTRAINT ck_marketing_assets_file CHECK (attachment_id IS NOT NULL OR file_url IS NOT NULL)
);
CREATE INDEX idx_marketing_assets_campaign ON marketing.marketing_assets (tenant_id, campaign_id, name);
CREATE UNIQUE INDEX idx_marketing_assets_content ON marketing.marketing_assets (tenant_id, campaign_id, sha256) WHERE deleted_at IS NULL AND sha256 IS NOT NULL;
CREATE INDEX idx_marketing_assets_attachment ON marketing.marketing_assets (tenant_id, attachment_id) WHERE attachment_id IS NOT NULL;

-- A test counts customers: minimum_sample_size is the planned number per variant, confidence_level is in percent.
CREATE TABLE marketing.ab_tests (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_ab_tests_name CHECK (char_length(name) BETWEEN 1 AND 200),
    description text CONSTRAINT ck_ab_tests_description CHECK (char_length(description) <= 5000),
    start_date date,
    end_date   date,
    status     text NOT NULL DEFAULT 'DRAFT' COLLATE "C" CONSTRAINT ck_ab_tests_status CHECK (status IN ('DRAFT', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    success_metric text NOT NULL DEFAULT 'click' COLLATE "C" CONSTRAINT ck_ab_tests_success_metric CHECK (success_metric IN ('click', 'booking', 'reply', 'open')),
    window_days int NOT NULL DEFAULT 7 CONSTRAINT ck_ab_tests_window_days CHECK (window_days BETWEEN 1 AND 180),
    baseline_percent numeric(7,4) CONSTRAINT ck_ab_tests_baseline_percent CHECK (baseline_percent BETWEEN 0 AND 100),
    worthwhile_percent numeric(7,4) CONSTRAINT ck_ab_tests_worthwhile_percent CHECK (worthwhile_percent BETWEEN 0 AND 100),
    power_percent numeric(5,2) NOT NULL DEFAULT 80 CONSTRAINT ck_ab_tests_power_percent CHECK (power_percent BETWEEN 50 AND 99.9),
    minimum_sample_size int CONSTRAINT ck_ab_tests_minimum_sample_size CHECK (minimum_sample_size BETWEEN 1 AND 100000000),
    confidence_level numeric(5,2) NOT NULL DEFAULT 95 CONSTRAINT ck_ab_tests_confidence_level CHECK (confidence_level BETWEEN 80 AND 99.9),
    winning_variant_id uuid,
    verdict    text COLLATE "C" CONSTRAINT ck_ab_tests_verdict CHECK (verdict IN ('not_comparable', 'too_early', 'a_better', 'b_better', 'no_difference')),
    choice_reason text CONSTRAINT ck_ab_tests_choice_reason CHECK (char_length(choice_reason) BETWEEN 1 AND 1000),
    decided_at timestamptz,
    always_valid_p double precision NOT NULL DEFAULT 1 CONSTRAINT ck_ab_tests_always_valid_p CHECK (always_valid_p BETWEEN 0 AND 1), -- never rises
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    CONSTRAINT ck_ab_tests_dates CHECK (end_date >= start_date AND end_date - start_date <= 180)
);
CREATE INDEX idx_ab_tests_campaign ON marketing.ab_tests (tenant_id, campaign_id, created_at);

CREATE TABLE marketing.ab_test_variants (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    test_id    uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_ab_test_variants_name CHECK (char_length(name) BETWEEN 1 AND 100),
    label      text CONSTRAINT ck_ab_test_variants_label CHECK (char_length(label) <= 200), -- in words what is different: "price first"
    is_control boolean NOT NULL DEFAULT false,
    split_percent numeric(5,2) NOT NULL DEFAULT 50 CONSTRAINT ck_ab_test_variants_split_percent CHECK (split_percent BETWEEN 0 AND 100),
    content    jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_ab_test_variants_content CHECK (marketing.is_message(content)),
    -- What a provider counted for messages that are not ours to count (a test run elsewhere): added to the customers counted here.
    external_trials    int NOT NULL DEFAULT 0 CONSTRAINT ck_ab_test_variants_external_trials CHECK (external_trials >= 0),
    external_successes int NOT NULL DEFAULT 0 CONSTRAINT ck_ab_test_variants_external_successes CHECK (external_successes BETWEEN 0 AND external_trials),
    sort_no    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT ab_test_variants_of_test UNIQUE (tenant_id, test_id, id),
    FOREIGN KEY (tenant_id, test_id) REFERENCES marketing.ab_tests (tenant_id, id)
);
CREATE UNIQUE INDEX idx_ab_test_variants_name ON marketing.ab_test_variants (tenant_id, test_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX idx_ab_test_variants_control ON marketing.ab_test_variants (tenant_id, test_id) WHERE is_control AND deleted_at IS NULL;
ALTER TABLE marketing.ab_tests ADD FOREIGN KEY (tenant_id, id, winning_variant_id) REFERENCES marketing.ab_test_variants (tenant_id, test_id, id)
    DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX idx_ab_tests_winner ON marketing.ab_tests (tenant_id, id, winning_variant_id);

-- One wave of sending, with what it was made from: the segment and the message as they were then.
CREATE TABLE marketing.campaign_runs (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    run_no     int NOT NULL CONSTRAINT ck_campaign_runs_run_no CHECK (run_no >= 1),
    planned_for timestamptz NOT NULL,
    status     text NOT NULL DEFAULT 'planned' COLLATE "C" CONSTRAINT ck_campaign_runs_status
               CHECK (status IN ('planned', 'prepared', 'sending', 'paused', 'sent', 'skipped', 'cancelled')),
    reason     text CONSTRAINT ck_campaign_runs_reason CHECK (char_length(reason) <= 500), -- why it was skipped or called off
    segment_criteria jsonb CONSTRAINT ck_campaign_runs_segment_criteria CHECK (marketing.is_segment(segment_criteria)),
    message    jsonb CONSTRAINT ck_campaign_runs_message CHECK (marketing.is_message(message)),
    ab_test_id uuid,
    audience_count int NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_runs_audience_count CHECK (audience_count >= 0),
    excluded   jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_campaign_runs_excluded CHECK (jsonb_typeof(excluded) = 'object'), -- how many are out, by reason
    prepared_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_runs_of_campaign UNIQUE (tenant_id, campaign_id, id),
    CONSTRAINT campaign_runs_number UNIQUE (tenant_id, campaign_id, run_no),
    CONSTRAINT campaign_runs_once UNIQUE (tenant_id, campaign_id, planned_for),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, ab_test_id) REFERENCES marketing.ab_tests (tenant_id, id)
);
CREATE INDEX idx_campaign_runs_test ON marketing.campaign_runs (tenant_id, ab_test_id) WHERE ab_test_id IS NOT NULL;
CREATE INDEX idx_campaign_runs_due ON marketing.campaign_runs (tenant_id, planned_for) WHERE status IN ('planned', 'prepared', 'sending');

-- Figures of one day on one channel. Not ledgered: an import reverts by its id. Sums read the whole-number columns.
CREATE TABLE marketing.campaign_metrics (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    metric_date date NOT NULL,
    impressions bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_impressions CHECK (impressions BETWEEN 0 AND 1000000000000),
    clicks     bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_clicks CHECK (clicks BETWEEN 0 AND 2147483647),
    conversions bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_conversions CHECK (conversions BETWEEN 0 AND 2147483647),
    cost       numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_cost CHECK (cost >= 0 AND cost < 1000000000000),
    cost_minor bigint NOT NULL GENERATED ALWAYS AS ((cost * 100)::bigint) STORED,
    revenue    numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_revenue CHECK (revenue >= 0 AND revenue < 1000000000000),
    revenue_minor bigint NOT NULL GENERATED ALWAYS AS ((revenue * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_metrics_currency CHECK (currency ~ '^[A-Z]{3}$'),
    source     text COLLATE "C" CONSTRAINT ck_campaign_metrics_source CHECK (char_length(source) <= 100),
    import_id  uuid,
    replaced_by_import uuid, -- the import that brought other figures for the day; taking it back brings these back
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id),
    FOREIGN KEY (tenant_id, replaced_by_import) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_campaign_metrics_date ON marketing.campaign_metrics (tenant_id, metric_date, campaign_id, channel_id)
    INCLUDE (impressions, clicks, conversions, cost_minor, revenue_minor, currency) WHERE deleted_at IS NULL;
-- A removed day does not stand in the way of the same day typed again.
CREATE UNIQUE INDEX idx_campaign_metrics_campaign ON marketing.campaign_metrics (tenant_id, campaign_id, metric_date, channel_id, currency, deleted_at)
    INCLUDE (impressions, clicks, conversions, cost_minor, revenue_minor) NULLS NOT DISTINCT;
CREATE INDEX idx_campaign_metrics_channel ON marketing.campaign_metrics (tenant_id, channel_id, metric_date);
CREATE INDEX idx_campaign_metrics_replaced ON marketing.campaign_metrics (tenant_id, replaced_by_import) WHERE replaced_by_import IS NOT NULL;
CREATE INDEX idx_campaign_metrics_import ON marketing.campaign_metrics (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- Which touch of which customer earned how much of a conversion, by model. Made and remade by computing, never typed.
CREATE TABLE marketing.campaign_attributions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    customer_id uuid,
    contact_person_id uuid,
    conversion_table text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_conversion_table
               CHECK (conversion_table IN ('crm.opportunities', 'crm.deals', 'service.appointments')),
    conversion_id uuid NOT NULL,
    converted_at timestamptz NOT NULL,
    touchpoint_type text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_touchpoint_type
               CHECK (touchpoint_type IN ('CLICK', 'REPLY', 'MEETING', 'CALL', 'EVENT')),
    touchpoint_timestamp timestamptz NOT NULL,
    touchpoint_table text COLLATE "C" CONSTRAINT ck_campaign_attributions_touchpoint_table CHECK (touchpoint_table ~ '^[a-z_]+\.[a-z_]+$'),
    touchpoint_id uuid,
    position_no int NOT NULL DEFAULT 1 CONSTRAINT ck_campaign_attributions_position_no CHECK (position_no >= 1),
    channel_id uuid,
    conversion_value numeric(15,2) NOT NULL CONSTRAINT ck_campaign_attributions_conversion_value CHECK (conversion_value >= 0),
    conversion_value_minor bigint GENERATED ALWAYS AS ((conversion_value * 100)::bigint) STORED,
    attribution_model text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_attribution_model
               CHECK (attribution_model IN ('FIRST_TOUCH', 'LAST_TOUCH', 'LINEAR', 'TIME_DECAY', 'POSITION_BASED')),
    credit     double precision NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_attributions_credit CHECK (credit BETWEEN 0 AND 1),
    attributed_revenue numeric(15,2) NOT NULL CONSTRAINT ck_campaign_attributions_attributed_revenue CHECK (attributed_revenue >= 0),
    attributed_revenue_minor bigint GENERATED ALWAYS AS ((attributed_revenue * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_attributions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_attributions_touch UNIQUE (tenant_id, conversion_id, attribution_model, position_no),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id)
);
CREATE INDEX idx_campaign_attributions_campaign ON marketing.campaign_attributions (tenant_id, campaign_id, attribution_model, converted_at);
CREATE INDEX idx_campaign_attributions_model ON marketing.campaign_attributions (tenant_id, attribution_model, converted_at);
CREATE INDEX idx_campaign_attributions_customer ON marketing.campaign_attributions (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_campaign_attributions_contact ON marketing.campaign_attributions (tenant_id, contact_person_id) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_campaign_attributions_channel ON marketing.campaign_attributions (tenant_id, channel_id) WHERE channel_id IS NOT NULL;

-- What somebody agreed to and when it was taken back, one row each, never changed. The last row of a channel and purpose counts.
CREATE TABLE marketing.consents (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    contact_person_id uuid NOT NULL,
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_consents_channel CHECK (channel IN ('email', 'sms', 'phone')),
    purpose    text NOT NULL DEFAULT 'marketing' COLLATE "C" CONSTRAINT ck_consents_purpose CHECK (purpose IN ('marketing', 'reminders')),
    status     text NOT NULL COLLATE "C" CONSTRAINT ck_consents_status CHECK (status IN ('granted', 'withdrawn')),
    basis      text NOT NULL DEFAULT 'consent' COLLATE "C" CONSTRAINT ck_consents_basis CHECK (basis IN ('consent', 'existing_customer')),
    source     text NOT NULL COLLATE "C" CONSTRAINT ck_consents_source
               CHECK (source IN ('web_form', 'paper', 'phone', 'email', 'in_person', 'import', 'unsubscribe', 'other')),
    given_at   timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    proof      text CONSTRAINT ck_consents_proof CHECK (char_length(proof) BETWEEN 1 AND 4000), -- the words agreed to, where the paper lies
    proof_attachment_id uuid,
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, proof_attachment_id) REFERENCES core.attachments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id),
    CONSTRAINT ck_consents_proven CHECK (status = 'withdrawn' OR proof IS NOT NULL OR proof_attachment_id IS NOT NULL),
    CONSTRAINT ck_consents_expires CHECK (expires_at > given_at)
);
CREATE INDEX idx_consents_contact ON marketing.consents (tenant_id, contact_person_id, channel, purpose, given_at);
CREATE INDEX idx_consents_attachment ON marketing.consents (tenant_id, proof_attachment_id) WHERE proof_attachment_id IS NOT NULL;
CREATE INDEX idx_consents_import ON marketing.consents (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- Who wants nothing of a kind any more: a known contact, or an address nobody here knows.
CREATE TABLE marketing.marketing_unsubscribes (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid,
    email      text CONSTRAINT ck_marketing_unsubscribes_email CHECK (char_length(email) <= 255),
    phone      text CONSTRAINT ck_marketing_unsubscribes_phone CHECK (char_length(phone) <= 20),
    unsubscribed_from text[] NOT NULL CONSTRAINT ck_marketing_unsubscribes_unsubscribed_from
               CHECK (unsubscribed_from <@ '{sms,email,marketing,reminders}'::text[] AND cardinality(unsubscribed_from) > 0),
    reason     text CONSTRAINT ck_marketing_unsubscribes_reason CHECK (char_length(reason) <= 1000),
    source     text NOT NULL DEFAULT 'other' COLLATE "C" CONSTRAINT ck_marketing_unsubscribes_source
               CHECK (source IN ('link', 'reply', 'phone', 'in_person', 'provider', 'import', 'other')),
    unsubscribed_at timestamptz NOT NULL DEFAULT now(),
    campaign_id uuid, -- the message that was too much
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    CONSTRAINT ck_marketing_unsubscribes_who CHECK (num_nonnulls(user_id, email, phone) >= 1)
);
CREATE UNIQUE INDEX idx_marketing_unsubscribes_user ON marketing.marketing_unsubscribes (tenant_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_unsubscribes_contact ON marketing.marketing_unsubscribes (tenant_id, user_id) WHERE user_id IS NOT NULL;
CREATE INDEX idx_marketing_unsubscribes_campaign ON marketing.marketing_unsubscribes (tenant_id, campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_marketing_unsubscribes_email ON marketing.marketing_unsubscribes (tenant_id, lower(email)) WHERE email IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX idx_marketing_unsubscribes_phone ON marketing.marketing_unsubscribes (tenant_id, phone) WHERE phone IS NOT NULL AND deleted_at IS NULL;

-- Addresses to which nothing goes, as hashes: they stay when the person is erased, so that no later import writes to him again.
CREATE TABLE marketing.suppressions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_channel CHECK (channel IN ('email', 'sms')),
    address_hash text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_address_hash CHECK (address_hash ~ '^[0-9a-f]{64}$'),
    purpose    text NOT NULL DEFAULT 'all' COLLATE "C" CONSTRAINT ck_suppressions_purpose CHECK (purpose IN ('all', 'marketing', 'reminders')),
    reason     text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_reason CHECK (reason IN ('unsubscribed', 'hard_bounce', 'complaint', 'erased', 'by_hand')),
    since      timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_suppressions_address ON marketing.suppressions (tenant_id, channel, address_hash, purpose) WHERE deleted_at IS NULL;

-- One message to one person: unique per run, contact and channel. Clicks of people and of machines (scanners that open every link) apart.
CREATE TABLE marketing.campaign_sends (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    run_id     uuid NOT NULL,
    user_id    uuid NOT NULL,
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_sends_channel CHECK (channel IN ('email', 'sms')),
    recipient  text CONSTRAINT ck_campaign_sends_recipient CHECK (char_length(recipient) <= 255 AND recipient !~ '[\r\n]'), -- NULL: erased
    language   text CONSTRAINT ck_campaign_sends_language CHECK (language IN ('ro', 'en')),
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_campaign_sends_status
               CHECK (status IN ('pending', 'claimed', 'sent', 'delivered', 'failed', 'bounced', 'refused', 'cancelled', 'unknown')),
    variant    text COLLATE "C" CONSTRAINT ck_campaign_sends_variant CHECK (char_length(variant) <= 100),
    variant_id uuid,
    consent_id uuid,
    notification_log_id uuid,
    tracking_id uuid NOT NULL DEFAULT gen_random_uuid(),
    pet_id     uuid,
    attempt_count int NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_sends_attempt_count CHECK (attempt_count >= 0),
    claimed_at timestamptz,
    claim_until timestamptz,
    sent_at    timestamptz,
    delivered_at timestamptz,
    opened_at  timestamptz,
    clicked_at timestamptz,
    click_count int NOT NULL DEFAULT 0,
    machine_clicked_at timestamptz,
    machine_click_count int NOT NULL DEFAULT 0,
    replied_at timestamptz,
    bounced_at timestamptz,
    bounce_kind text COLLATE "C" CONSTRAINT ck_campaign_sends_bounce_kind CHECK (bounce_kind IN ('hard', 'soft')),
    unsubscribed_at timestamptz,
    booking_id uuid,
    booked_at  timestamptz,
    error_message text CONSTRAINT ck_campaign_sends_error_message CHECK (char_length(error_message) <= 2000),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_sends_once UNIQUE (tenant_id, run_id, user_id, channel),
    CONSTRAINT campaign_sends_tracking UNIQUE (tenant_id, tracking_id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id, run_id) REFERENCES marketing.campaign_runs (tenant_id, campaign_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, variant_id) REFERENCES marketing.ab_test_variants (tenant_id, id),
    FOREIGN KEY (tenant_id, consent_id) REFERENCES marketing.consents (tenant_id, id),
    FOREIGN KEY (tenant_id, pet_id) REFERENCES service.pets (tenant_id, id),
    FOREIGN KEY (tenant_id, booking_id) REFERENCES service.appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_campaign_sends_campaign ON marketing.campaign_sends (tenant_id, campaign_id, run_id, status);
CREATE INDEX idx_campaign_sends_user ON marketing.campaign_sends (tenant_id, user_id, sent_at);
CREATE INDEX idx_campaign_sends_booking ON marketing.campaign_sends (tenant_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_pending ON marketing.campaign_sends (tenant_id, run_id, id) WHERE status IN ('pending', 'claimed');
CREATE INDEX idx_campaign_sends_variant ON marketing.campaign_sends (tenant_id, variant_id, status) WHERE variant_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_consent ON marketing.campaign_sends (tenant_id, consent_id) WHERE consent_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_log ON marketing.campaign_sends (tenant_id, notification_log_id) WHERE notification_log_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_pet ON marketing.campaign_sends (tenant_id, pet_id) WHERE pet_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_import ON marketing.campaign_sends (tenant_id, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE marketing.notifications_log (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid,
    type       text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_log_type CHECK (type ~ '^[a-z][a-z0-9_]{0,59}$'),
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_log_channel CHECK (channel IN ('email', 'sms')),
    recipient  text CONSTRAINT ck_notifications_log_recipient CHECK (char_length(recipient) <= 255 AND recipient !~ '[\r\n]'), -- NULL: erased
    subject    text CONSTRAINT ck_notifications_log_subject CHECK (char_length(subject) <= 998 AND subject !~ '[\r\n]'),
    content    text,
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_notifications_log_status CHECK (status IN ('pending', 'sent', 'failed')),
    error_message text CONSTRAINT ck_notifications_log_error_message CHECK (char_length(error_message) <= 2000),
    sent_at    timestamptz,
    delivered_at timestamptz,
    clicked_at timestamptz,
    machine_clicked_at timestamptz,
    campaign_id uuid,
    campaign_send_id uuid,
    tracking_id uuid DEFAULT gen_random_uuid(),
    cost_cents int CONSTRAINT ck_notifications_log_cost_cents CHECK (cost_cents BETWEEN 0 AND 100000000),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_notifications_log_currency CHECK (currency ~ '^[A-Z]{3}$'),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_send_id) REFERENCES marketing.campaign_sends (tenant_id, id) DEFERRABLE INITIALLY IMMEDIATE,
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE UNIQUE INDEX idx_notifications_log_tracking ON marketing.notifications_log (tenant_id, tracking_id);
CREATE INDEX idx_notifications_log_campaign ON marketing.notifications_log (tenant_id, campaign_id) INCLUDE (cost_cents, currency, deleted_at) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_notifications_log_send ON marketing.notifications_log (tenant_id, campaign_send_id) WHERE campaign_send_id IS NOT NULL;
CREATE INDEX idx_notifications_log_customer ON marketing.notifications_log (tenant_id, customer_id, created_at) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_notifications_log_sent ON marketing.notifications_log (tenant_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX idx_notifications_log_import ON marketing.notifications_log (tenant_id, import_id) WHERE import_id IS NOT NULL;
ALTER TABLE marketing.campaign_sends ADD FOREIGN KEY (tenant_id, notification_log_id) REFERENCES marketing.notifications_log (tenant_id, id)
    DEFERRABLE INITIALLY IMMEDIATE;

-- What a provider's file or somebody by hand says happened to a message, once per event of its source. An event that comes before its send
-- is kept with the address it names, until the send is there.
CREATE TABLE marketing.send_events (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid,
    send_id    uuid,
    kind       text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_kind
               CHECK (kind IN ('delivered', 'opened', 'clicked', 'bounced', 'complained', 'unsubscribed', 'replied', 'booked', 'failed')),
    at         timestamptz NOT NULL,
    is_machine boolean NOT NULL DEFAULT false,
    source     text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_source CHECK (char_length(source) BETWEEN 1 AND 100),
    source_event_id text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_source_event_id CHECK (char_length(source_event_id) BETWEEN 1 AND 255),
    recipient  text CONSTRAINT ck_send_events_recipient CHECK (char_length(recipient) <= 255),
    url        text CONSTRAINT ck_send_events_url CHECK (char_length(url) <= 2000),
    detail     jsonb CONSTRAINT ck_send_events_detail CHECK (jsonb_typeof(detail) = 'object' AND char_length(detail::text) <= 20000),
    appointment_id uuid,
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT send_events_once UNIQUE (tenant_id, source, source_event_id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, send_id) REFERENCES marketing.campaign_sends (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES service.appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_send_events_send ON marketing.send_events (tenant_id, send_id, at) WHERE send_id IS NOT NULL;
CREATE INDEX idx_send_events_campaign ON marketing.send_events (tenant_id, campaign_id, at) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_send_events_appointment ON marketing.send_events (tenant_id, appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX idx_send_events_import ON marketing.send_events (tenant_id, import_id) WHERE import_id IS NOT NULL;
CREATE INDEX idx_send_events_parked ON marketing.send_events (tenant_id, created_at) WHERE send_id IS NULL;

-- Figures once computed, by the documented key, with the moment they are of.
CREATE TABLE marketing.analytics_cache (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    metric_key text NOT NULL COLLATE "C" CONSTRAINT ck_analytics_cache_metric_key CHECK (char_length(metric_key) BETWEEN 1 AND 500),
    date_range_start date NOT NULL,
    date_range_end date NOT NULL,
    cached_value jsonb NOT NULL CONSTRAINT ck_analytics_cache_cached_value CHECK (marketing.is_cached_value(cached_value)),
    computed_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT analytics_cache_key UNIQUE (tenant_id, metric_key, date_range_start, date_range_end),
    CONSTRAINT ck_analytics_cache_range CHECK (date_range_end >= date_range_start)
);
CREATE INDEX idx_analytics_cache_metric ON marketing.analytics_cache (tenant_id, metric_key);
CREATE INDEX idx_analytics_cache_expires ON marketing.analytics_cache (tenant_id, expires_at);

-- A conversation may be part of a campaign: meetings and calls are touches as well.
ALTER TABLE crm.interactions ADD COLUMN campaign_id uuid;
ALTER TABLE crm.interactions ADD FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id);
CREATE INDEX idx_interactions_campaign ON crm.interactions (tenant_id, campaign_id, date_time) WHERE campaign_id IS NOT NULL;

-- 3. Rights. Campaigns are read by all who sell and measure, written by marketing and managers. What was sent to whom a seller reads of his own
-- contacts, an analyst without the persons (by functions). Figures of a day name nobody.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT r.role, p.prefix || '.' || v.verb, r.scope
  FROM (VALUES
    ('ADMIN',     'campaigns', 'read,write,delete', 'tenant'),
    ('MANAGER',   'campaigns', 'read,write,delete', 'tenant'),
    ('MARKETER',  'campaigns', 'read,write,delete', 'tenant'),
    ('SALES_REP', 'campaigns', 'read', 'tenant'),
    ('ANALYST',   'campaigns', 'read', 'tenant'),
    ('account_manager', 'campaigns', 'read', 'tenant'),
    ('ADMIN',     'metrics', 'read', 'tenant'),
    ('MANAGER',   'metrics', 'read', 'tenant'),
    ('MARKETER',  'metrics', 'read', 'tenant'),
    ('SALES_REP', 'metrics', 'read', 'tenant'),
    ('ANALYST',   'metrics', 'read', 'tenant'),
    ('account_manager', 'metrics', 'read', 'tenant'),
    ('ADMIN',     'results', 'read,count', 'tenant'),
    ('MANAGER',   'results', 'read,count', 'tenant'),
    ('MARKETER',  'results', 'read,count', 'tenant'),
    ('ANALYST',   'results', 'count', 'tenant'),
    ('SALES_REP', 'results', 'count', 'tenant'),
    ('SALES_REP', 'results', 'read', 'own'),
    ('account_manager', 'results', 'count', 'tenant'),
    ('account_manager', 'results', 'read', 'own'),
    ('ADMIN',     'consents', 'read,write', 'tenant'),
    ('MANAGER',   'consents', 'read,write', 'tenant'),
    ('legal_compliance', 'consents', 'read,write', 'tenant'),
    ('MARKETER',  'consents', 'read,record', 'tenant'),
    ('ADMIN',     'consents', 'record', 'tenant'),
    ('MANAGER',   'consents', 'record', 'tenant'),
    ('legal_compliance', 'consents', 'record', 'tenant'),
    ('SALES_REP', 'consents', 'read', 'tenant'),
    ('SALES_REP', 'consents', 'write', 'team'),
    ('USER',      'consents', 'read', 'tenant'),
    ('account_manager', 'consents', 'read', 'tenant'),
    ('account_manager', 'consents', 'write', 'own'),
    ('support_manager', 'consents', 'read', 'tenant'),
    ('customer_success_manager', 'consents', 'read', 'tenant'),
    ('MARKETER',  'files', 'write,delete', 'tenant'),
    ('MARKETER',  'imports', 'write', 'own')
  ) AS r (role, prefixes, verbs, scope),
  LATERAL unnest(string_to_array(r.prefixes, ',')) AS p (prefix),
  LATERAL unnest(string_to_array(r.verbs, ',')) AS v (verb)
ON CONFLICT DO NOTHING;

-- The people outside for whom the permission holds: of the caller's own and his team's companies, and private customers he entered. Asked once
-- per statement, and only of those who may not for the whole organisation.
CREATE FUNCTION sec.my_contacts(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_mine  uuid[] := sec.mine(p_perm);
    v_teams uuid[] := sec.my_teams(p_perm);
BEGIN
    RETURN ARRAY(SELECT p.id FROM crm.customer_companies c
                   JOIN crm.contact_persons p ON p.tenant_id = c.tenant_id AND p.customer_company_id = c.id
                  WHERE c.tenant_id = core.my_tenant() AND (c.owner_id = ANY (v_mine) OR c.team_id = ANY (v_teams))
                 UNION ALL
                 SELECT p.id FROM crm.contact_persons p
                  WHERE p.tenant_id = core.my_tenant() AND p.customer_company_id IS NULL AND p.created_by = ANY (v_mine));
END $$;
CREATE FUNCTION sec.my_companies(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_mine  uuid[] := sec.mine(p_perm);
    v_teams uuid[] := sec.my_teams(p_perm);
BEGIN
    RETURN ARRAY(SELECT c.id FROM crm.customer_companies c
                  WHERE c.tenant_id = core.my_tenant() AND (c.owner_id = ANY (v_mine) OR c.team_id = ANY (v_teams)));
END $$;
SELECT sec.make_definer('sec.my_contacts(text)', '{{app}}'), sec.make_definer('sec.my_companies(text)', '{{app}}');

SELECT core.register_business_table('marketing.marketing_channels', 'lookups');
SELECT core.register_business_table('marketing.marketing_campaigns', 'campaigns');
SELECT core.register_business_table(t, 'campaigns')
  FROM unnest('{marketing.campaign_channels,marketing.campaign_activities,marketing.marketing_assets,marketing.ab_tests,marketing.ab_test_variants}'::regclass[])
       WITH ORDINALITY x (t, n) ORDER BY n;
SELECT core.register_business_table('marketing.campaign_runs', 'campaigns', p_verbs => 'r', p_undo => 'never', p_write => 'false');
SELECT core.register_business_table('marketing.campaign_metrics', 'metrics', p_verbs => 'r', p_ledger => false, p_write => 'false');
SELECT core.register_business_table('marketing.campaign_attributions', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_companies(''{p}''))::uuid[])'
           || ' OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.consents', 'consents', p_verbs => 'ri', p_undo => 'never',
    p_write => '(SELECT sec.all(''{p}'')) OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
-- Whoever hears "no more of this" may write it down. Taking it back is a new consent, never a change of this row.
SELECT core.register_business_table('marketing.marketing_unsubscribes', 'consents', p_verbs => 'ri', p_undo => 'never',
    p_write => '(SELECT sec.all(''consents.read''))');
SELECT core.register_business_table('marketing.suppressions', 'consents', p_verbs => '', p_undo => 'never', p_write => 'false');
SELECT core.register_business_table('marketing.campaign_sends', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.notifications_log', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.send_events', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR (SELECT sec.own(''{p}'')) AND EXISTS (SELECT 1 FROM marketing.campaign_sends s'
           || ' WHERE s.tenant_id = send_events.tenant_id AND s.id = send_events.send_id)');
SELECT core.register_business_table('marketing.analytics_cache', 'metrics', p_verbs => 'r', p_ledger => false, p_write => 'false');

-- 4. Rules of the rows.
-- Parts of a campaign are of it for ever.
CREATE FUNCTION marketing.child_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_gone timestamptz;
BEGIN
    IF sec.me() IS NULL OR current_user = '{{engine}}' THEN
        RETURN NEW;
    ELSIF TG_OP = 'UPDATE' AND NEW.campaign_id <> OLD.campaign_id THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME));
    END IF;
    SELECT c.deleted_at INTO v_gone FROM marketing.marketing_campaigns c WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.campaign_id;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', NEW.campaign_id));
    ELSIF v_gone IS NOT NULL AND NEW.deleted_at IS NULL THEN
        PERFORM core.refuse('PU013', 'campaign_gone', jsonb_build_object('id', NEW.campaign_id));
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION marketing.attach_child(p_table regclass) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER b_child BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION marketing.child_rules()', p_table);
END $$;
SELECT marketing.attach_child('marketing.campaign_channels'), marketing.attach_child('marketing.campaign_activities'),
       marketing.attach_child('marketing.marketing_assets'), marketing.attach_child('marketing.ab_tests');
DROP FUNCTION marketing.attach_child(regclass);

-- The budget: what is allocated adds up to it, and the channels have no more than it. Both name the difference.
CREATE FUNCTION marketing.check_budget(p_campaign uuid, p_total numeric, p_allocations jsonb, p_currency text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_allocated numeric := marketing.allocated(p_allocations);
    v_channels  numeric := (SELECT sum(c.budget) FROM marketing.campaign_channels c
                             WHERE c.tenant_id = core.my_tenant() AND c.campaign_id = p_campaign AND c.deleted_at IS NULL);
BEGIN
    IF v_allocated <> p_total THEN
        PERFORM core.refuse('PU013', CASE WHEN v_allocated > p_total THEN 'budget_over' ELSE 'budget_under' END, jsonb_build_object('id', p_campaign,
            'total', p_total::text, 'allocated', v_allocated::text, 'difference', abs(v_allocated - p_total)::text, 'currency', p_currency));
    ELSIF v_channels > p_total THEN
        PERFORM core.refuse('PU013', 'channels_over', jsonb_build_object('id', p_campaign, 'total', p_total::text, 'allocated', v_channels::text,
            'difference', (v_channels - p_total)::text, 'currency', p_currency));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION marketing.check_budget(uuid, numeric, jsonb, text) TO {{app}}, {{engine}};

CREATE FUNCTION marketing.campaign_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' OR (NEW.total_budget, NEW.budget_allocations) IS DISTINCT FROM (OLD.total_budget, OLD.budget_allocations) THEN
        PERFORM marketing.check_budget(NEW.id, NEW.total_budget, NEW.budget_allocations, NEW.currency);
    END IF;
    IF NEW.time_zone IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.time_zone IS DISTINCT FROM OLD.time_zone)
       AND NOT EXISTS (SELECT 1 FROM pg_timezone_names z WHERE z.name = NEW.time_zone) THEN
        PERFORM core.refuse('PU013', 'no_such_time_zone', jsonb_build_object('zone', NEW.time_zone));
    END IF;
    IF sec.me() IS NULL THEN
        RETURN NEW;
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'DRAFT' THEN
            PERFORM core.refuse('PU010', 'campaign_move', jsonb_build_object('id', NEW.id, 'from', NULL, 'to', NEW.status));
        END IF;
        NEW.cancel_reason := NULL;
        NEW.sent_at := NULL;
        NEW.completed_at := NULL;
        RETURN NEW;
    END IF;
    IF current_user = '{{engine}}' THEN
        -- Undo may take back what was only planned. What was sent, paused or called off underway is moved on, not back.
        IF NEW.status <> OLD.status AND EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.action_id AND a.undo_of IS NOT NULL)
           AND (NOT (OLD.status || NEW.status) ~ '^(DRAFT|PLANNED|SCHEDULED|CANCELLED)(DRAFT|PLANNED|SCHEDULED|CANCELLED)$'
                OR EXISTS (SELECT 1 FROM marketing.campaign_runs r WHERE r.tenant_id = NEW.tenant_id AND r.campaign_id = NEW.id AND r.prepared_at IS NOT NULL)) THEN
            PERFORM core.refuse('PU020', 'campaign_not_undone', jsonb_build_object('id', NEW.id));
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.status, NEW.paused_from, NEW.cancel_reason, NEW.sent_at, NEW.completed_at)
       IS DISTINCT FROM (OLD.status, OLD.paused_from, OLD.cancel_reason, OLD.sent_at, OLD.completed_at) THEN
        PERFORM core.refuse('PU010', 'campaign_move', jsonb_build_object('id', NEW.id, 'from', OLD.status, 'to', NEW.status));
    ELSIF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL AND OLD.status IN ('SCHEDULED', 'SENDING', 'ACTIVE', 'PAUSED') THEN
        PERFORM core.refuse('PU013', 'campaign_running', jsonb_build_object('id', NEW.id, 'status', OLD.status));
    ELSIF OLD.status NOT IN ('DRAFT', 'PLANNED', 'ACTIVE')
          AND (NEW.segment_criteria, NEW.message, NEW.ab_test_config, NEW.channel, NEW.type, NEW.from_name, NEW.from_address, NEW.reply_to, NEW.unsubscribe_mailbox,
               NEW.unsubscribe_url, NEW.scheduled_for, NEW.time_zone, NEW.currency)
              IS DISTINCT FROM (OLD.segment_criteria, OLD.message, OLD.ab_test_config, OLD.channel, OLD.type, OLD.from_name, OLD.from_address, OLD.reply_to,
               OLD.unsubscribe_mailbox, OLD.unsubscribe_url, OLD.scheduled_for, OLD.time_zone, OLD.currency) THEN
        PERFORM core.refuse('PU013', 'campaign_frozen', jsonb_build_object('id', NEW.id, 'status', OLD.status));
    ELSIF NEW.currency <> OLD.currency AND EXISTS (SELECT 1 FROM marketing.campaign_metrics m WHERE m.tenant_id = NEW.tenant_id AND m.campaign_id = NEW.id) THEN
        PERFORM core.refuse('PU013', 'campaign_currency', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON marketing.marketing_campaigns FOR EACH ROW EXECUTE FUNCTION marketing.campaign_rules();

-- The channels' budgets, all rows of a statement together.
CREATE FUNCTION marketing.channel_budgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant() AND c.id IN (SELECT n.campaign_id FROM new_rows n) ORDER BY c.id FOR UPDATE;
    PERFORM marketing.check_budget(c.id, c.total_budget, c.budget_allocations, c.currency::text)
       FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant() AND c.id IN (SELECT n.campaign_id FROM new_rows n WHERE n.deleted_at IS NULL);
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.channel_budgets()');
CREATE TRIGGER d_budget_insert AFTER INSERT ON marketing.campaign_channels REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION marketing.channel_budgets();
CREATE TRIGGER d_budget_update AFTER UPDATE ON marketing.campaign_channels REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION marketing.channel_budgets();

CREATE FUNCTION marketing.activity_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user <> '{{engine}}' AND NEW.status = 'COMPLETED' THEN
        NEW.execution_date := coalesce(NEW.execution_date, now());
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE ON marketing.campaign_activities FOR EACH ROW EXECUTE FUNCTION marketing.activity_rules();

-- A file of an asset hangs on the same campaign; hash and size are the file's.
CREATE FUNCTION marketing.asset_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.attachment_id IS NULL OR current_user = '{{engine}}' THEN
        NEW.sha256 := CASE WHEN NEW.attachment_id IS NOT NULL THEN NEW.sha256 END;
        RETURN NEW;
    END IF;
    SELECT a.sha256, a.size_bytes, coalesce(NEW.format, upper(left(substring(a.file_name FROM '\.([A-Za-z0-9]{1,10})$'), 50)))
      INTO NEW.sha256, NEW.file_size, NEW.format
      FROM core.attachments a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.attachment_id AND a.subject_table = 'marketing.marketing_campaigns'
       AND a.subject_id = NEW.campaign_id AND a.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU013', 'asset_of_another_campaign', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE OF attachment_id, sha256, file_size ON marketing.marketing_assets
    FOR EACH ROW EXECUTE FUNCTION marketing.asset_rules();

-- A test starts with its variants complete and the number planned; from then on only its end is written. A choice that the verdict does not
-- support needs a reason.
CREATE FUNCTION marketing.ab_test_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_of record;
BEGIN
    IF current_user = '{{engine}}' OR sec.me() IS NULL THEN
        RETURN NEW;
    END IF;
    IF (CASE WHEN TG_OP = 'INSERT' THEN NEW.status <> 'DRAFT'
             ELSE NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('DRAFT', 'RUNNING'), ('DRAFT', 'CANCELLED'), ('RUNNING', 'COMPLETED'), ('RUNNING', 'CANCELLED')) END) THEN
        PERFORM core.refuse('PU010', 'ab_test_move', jsonb_build_object('id', NEW.id, 'to', NEW.status));
    ELSIF TG_OP = 'UPDATE' AND OLD.status <> 'DRAFT' AND (NEW.success_metric, NEW.window_days, NEW.minimum_sample_size, NEW.confidence_level, NEW.power_percent,
             NEW.baseline_percent, NEW.worthwhile_percent, NEW.start_date) IS DISTINCT FROM (OLD.success_metric, OLD.window_days, OLD.minimum_sample_size,
             OLD.confidence_level, OLD.power_percent, OLD.baseline_percent, OLD.worthwhile_percent, OLD.start_date) THEN
        PERFORM core.refuse('PU013', 'ab_test_frozen', jsonb_build_object('id', NEW.id));
    ELSIF TG_OP = 'UPDATE' AND NEW.always_valid_p > OLD.always_valid_p THEN
        PERFORM core.refuse('PU013', 'always_valid_p_rises', jsonb_build_object('id', NEW.id));
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.status = 'RUNNING' AND OLD.status = 'DRAFT' THEN
        SELECT count(*) AS n, count(*) FILTER (WHERE v.is_control) AS controls, sum(v.split_percent) AS split INTO v_of
          FROM marketing.ab_test_variants v WHERE v.tenant_id = NEW.tenant_id AND v.test_id = NEW.id AND v.deleted_at IS NULL;
        IF v_of.n NOT BETWEEN 2 AND 11 OR v_of.controls <> 1 OR v_of.split <> 100 OR NEW.minimum_sample_size IS NULL THEN
            PERFORM core.refuse('PU013', 'ab_test_incomplete', jsonb_build_object('id', NEW.id, 'variants', v_of.n, 'controls', v_of.controls, 'split', v_of.split,
                                'planned', NEW.minimum_sample_size));
        END IF;
    END IF;
    IF NEW.winning_variant_id IS NOT NULL AND NEW.choice_reason IS NULL
       AND (NEW.verdict IS NULL OR NEW.verdict NOT IN ('a_better', 'b_better') OR (NEW.verdict = 'a_better') <> coalesce((SELECT v.is_control
              FROM marketing.ab_test_variants v WHERE v.tenant_id = NEW.tenant_id AND v.id = NEW.winning_variant_id), false)) THEN
        PERFORM core.refuse('PU013', 'ab_choice_reason', jsonb_build_object('id', NEW.id, 'verdict', NEW.verdict));
    END IF;
    IF NEW.winning_variant_id IS NOT NULL THEN
        NEW.decided_at := coalesce(NEW.decided_at, now());
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE ON marketing.ab_tests FOR EACH ROW EXECUTE FUNCTION marketing.ab_test_rules();

CREATE FUNCTION marketing.variant_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_counts text[] := '{external_trials,external_successes,version,action_id,updated_at,updated_by}'; -- written while the test runs
BEGIN
    IF current_user = '{{engine}}' OR sec.me() IS NULL THEN
        RETURN NEW;
    ELSIF TG_OP = 'UPDATE' AND NEW.test_id <> OLD.test_id THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'marketing.ab_test_variants'));
    ELSIF (TG_OP = 'INSERT' OR (to_jsonb(NEW) - v_counts) IS DISTINCT FROM (to_jsonb(OLD) - v_counts))
          AND EXISTS (SELECT 1 FROM marketing.ab_tests t WHERE t.tenant_id = NEW.tenant_id AND t.id = NEW.test_id AND t.status <> 'DRAFT') THEN
        PERFORM core.refuse('PU013', 'ab_test_frozen', jsonb_build_object('id', NEW.test_id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON marketing.ab_test_variants FOR EACH ROW EXECUTE FUNCTION marketing.variant_rules();

-- What somebody agreed to stands as it was written down, for everybody. (Erasing a person does not pass here: it deletes.)
CREATE FUNCTION marketing.consent_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF sec.me() IS NULL THEN
        RETURN NEW;
    ELSIF TG_OP = 'UPDATE' THEN
        PERFORM core.refuse('PU013', 'consent_fixed', jsonb_build_object('id', OLD.id));
    ELSIF NEW.given_at > now() + interval '5 minutes' THEN
        PERFORM core.refuse('PU013', 'consent_in_future', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON marketing.consents FOR EACH ROW EXECUTE FUNCTION marketing.consent_rules();

CREATE TRIGGER n_cascade AFTER UPDATE ON marketing.marketing_campaigns REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('marketing.campaign_channels', 'campaign_id', 'marketing.campaign_activities', 'campaign_id',
        'marketing.marketing_assets', 'campaign_id', 'marketing.ab_tests', 'campaign_id');
CREATE TRIGGER n_cascade AFTER UPDATE ON marketing.ab_tests REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('marketing.ab_test_variants', 'test_id');

-- 5. The way of a campaign. What may follow what:
CREATE FUNCTION marketing.next_states(p_status text, p_paused_from text, p_type text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_status
    WHEN 'DRAFT' THEN '{PLANNED,SCHEDULED,ACTIVE,CANCELLED}'::text[]
    WHEN 'PLANNED' THEN '{DRAFT,SCHEDULED,ACTIVE,CANCELLED}'::text[]
    WHEN 'SCHEDULED' THEN '{DRAFT,SENDING,PAUSED,CANCELLED}'::text[]
    -- A recurring campaign waits for its next run; one that advertises as well goes on running after its message.
    WHEN 'SENDING' THEN CASE WHEN p_type = 'recurring' THEN '{SCHEDULED,SENT,COMPLETED,ACTIVE,PAUSED,CANCELLED}'::text[] ELSE '{SENT,COMPLETED,ACTIVE,PAUSED,CANCELLED}'::text[] END
    WHEN 'ACTIVE' THEN '{SCHEDULED,PAUSED,COMPLETED,CANCELLED}'::text[]
    WHEN 'PAUSED' THEN array_append(CASE WHEN p_paused_from = 'ACTIVE' THEN '{COMPLETED,CANCELLED}'::text[] ELSE '{CANCELLED}'::text[] END, p_paused_from)
    WHEN 'SENT' THEN '{COMPLETED}'::text[]
    ELSE '{}'::text[] END;
GRANT EXECUTE ON FUNCTION marketing.next_states(text, text, text) TO {{app}}, {{engine}};

-- What a campaign still lacks for a state, as rule names in the order in which a form shows them. Launching with something missing is refused
-- with the first; the page shows all.
CREATE FUNCTION marketing.missing_for(p_campaign uuid, p_to text) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT array_remove(ARRAY[
        CASE WHEN p_to IN ('PLANNED', 'ACTIVE') AND c.start_date IS NULL THEN 'campaign_needs_dates' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.segment_criteria = '{}' THEN 'campaign_needs_audience' END,
        CASE WHEN p_to = 'SCHEDULED' AND NOT (
                  (c.channel = 'sms' OR coalesce(nullif(c.message ->> 'email_subject', ''), c.message #>> '{ro,email_subject}', c.message #>> '{en,email_subject}', '') <> '')
              AND (c.channel = 'sms' OR coalesce(c.message ->> 'email_body', c.message ->> 'email_text', c.message #>> '{ro,email_body}', c.message #>> '{ro,email_text}',
                                                 c.message #>> '{en,email_body}', c.message #>> '{en,email_text}', '') <> '')
              AND (c.channel = 'email' OR coalesce(c.message ->> 'sms_body', c.message #>> '{ro,sms_body}', c.message #>> '{en,sms_body}', '') <> '')) THEN 'campaign_needs_message' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.channel <> 'sms' AND c.from_address IS NULL THEN 'campaign_needs_sender' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.channel <> 'sms' AND num_nonnulls(c.unsubscribe_mailbox, c.unsubscribe_url) = 0 THEN 'campaign_needs_unsubscribe' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.type = 'recurring' AND c.recurrence IS NULL THEN 'campaign_needs_rhythm' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.type = 'one_time' AND c.scheduled_for IS NULL THEN 'campaign_needs_time' END,
        CASE WHEN p_to = 'SCHEDULED' AND c.type = 'one_time' AND c.scheduled_for < now() THEN 'campaign_time_passed' END], NULL)
      FROM marketing.marketing_campaigns c WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = p_campaign AND c.deleted_at IS NULL
$$;
GRANT EXECUTE ON FUNCTION marketing.missing_for(uuid, text) TO {{app}}, {{engine}};

-- The one way to change a state. p_args: reason (calling off what runs needs one), scheduled_for (for SCHEDULED). Answers the new version.
CREATE FUNCTION marketing.move_campaign(p_campaign uuid, p_to text, p_version int, p_action uuid, p_args jsonb DEFAULT '{}') RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_c       marketing.marketing_campaigns;
    v_args    jsonb := coalesce(p_args, '{}');
    v_reason  text := left(nullif(btrim(v_args ->> 'reason'), ''), 500);
    v_missing text[];
    v_open    bigint;
    v_version int;
BEGIN
    PERFORM core.need('campaigns.write');
    SELECT * INTO v_c FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant() AND c.id = p_campaign AND c.deleted_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', p_campaign));
    ELSIF p_version IS NOT NULL AND p_version <> v_c.version THEN
        PERFORM core.refuse('PU001', 'version', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', p_campaign, 'read', p_version, 'current', v_c.version));
    ELSIF p_to IS NULL OR p_to <> ALL (marketing.next_states(v_c.status, v_c.paused_from, v_c.type)) THEN
        PERFORM core.refuse('PU010', 'campaign_move', jsonb_build_object('id', p_campaign, 'from', v_c.status, 'to', p_to));
    ELSIF p_to = 'CANCELLED' AND v_reason IS NULL AND v_c.status IN ('SENDING', 'ACTIVE', 'PAUSED') THEN
        PERFORM core.refuse('PU013', 'campaign_reason', jsonb_build_object('id', p_campaign));
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'campaign_move', jsonb_build_object('subject', v_c.name, 'table', 'marketing.marketing_campaigns',
        'to', p_to, 'enum', 'campaign_status'));
    IF p_to = 'SCHEDULED' AND v_args ? 'scheduled_for' THEN
        UPDATE marketing.marketing_campaigns c SET scheduled_for = (v_args ->> 'scheduled_for')::timestamptz, version = c.version + 1, action_id = p_action
         WHERE c.tenant_id = v_c.tenant_id AND c.id = p_campaign;
    END IF;
    -- Resuming asks nothing again, and the next run of a recurring campaign was asked for at its launch.
    v_missing := CASE WHEN v_c.status IN ('PAUSED', 'SENDING') THEN '{}'::text[] ELSE marketing.missing_for(p_campaign, p_to) END;
    IF cardinality(v_missing) > 0 THEN
        PERFORM core.refuse('PU013', v_missing[1], jsonb_build_object('id', p_campaign, 'missing', v_missing));
    END IF;
    IF v_c.status = 'SENDING' AND p_to IN ('SENT', 'COMPLETED', 'ACTIVE', 'SCHEDULED') THEN
        SELECT count(*) INTO v_open FROM marketing.campaign_sends s JOIN marketing.campaign_runs r ON r.tenant_id = s.tenant_id AND r.id = s.run_id
         WHERE s.tenant_id = v_c.tenant_id AND r.campaign_id = p_campaign AND s.status IN ('pending', 'claimed') AND r.status IN ('prepared', 'sending', 'paused');
        IF v_open > 0 THEN
            PERFORM core.refuse('PU010', 'campaign_still_sending', jsonb_build_object('id', p_campaign, 'open', v_open));
        END IF;
    END IF;
    IF p_to = 'CANCELLED' THEN
        UPDATE marketing.campaign_sends s SET status = 'cancelled', error_message = v_reason, updated_at = now()
          FROM marketing.campaign_runs r WHERE r.tenant_id = s.tenant_id AND r.id = s.run_id AND r.campaign_id = p_campaign AND s.tenant_id = v_c.tenant_id AND s.status = 'pending';
    END IF;
    UPDATE marketing.campaign_runs r SET version = r.version + 1, action_id = p_action, reason = coalesce(v_reason, r.reason),
           status = CASE p_to WHEN 'PAUSED' THEN 'paused' WHEN 'CANCELLED' THEN 'cancelled' WHEN 'SENDING' THEN 'sending' ELSE 'sent' END,
           finished_at = CASE WHEN p_to IN ('CANCELLED', 'SENT', 'COMPLETED', 'ACTIVE', 'SCHEDULED') THEN now() END
     WHERE r.tenant_id = v_c.tenant_id AND r.campaign_id = p_campaign
       AND CASE WHEN p_to = 'PAUSED' THEN r.status = 'sending'
                WHEN p_to = 'CANCELLED' THEN r.status IN ('planned', 'prepared', 'sending', 'paused')
                WHEN v_c.status = 'PAUSED' THEN p_to = 'SENDING' AND r.status = 'paused'
                WHEN v_c.status = 'SENDING' THEN r.status = 'sending' ELSE false END;
    UPDATE marketing.marketing_campaigns c SET status = p_to, version = c.version + 1, action_id = p_action,
           paused_from = CASE WHEN p_to = 'PAUSED' THEN v_c.status END,
           cancel_reason = CASE WHEN p_to = 'CANCELLED' THEN v_reason END,
           sent_at = CASE WHEN v_c.status = 'SENDING' AND p_to IN ('SENT', 'COMPLETED', 'ACTIVE', 'SCHEDULED') THEN now() ELSE c.sent_at END,
           completed_at = CASE WHEN p_to = 'COMPLETED' THEN now() END
     WHERE c.tenant_id = v_c.tenant_id AND c.id = p_campaign RETURNING c.version INTO v_version;
    RETURN v_version;
END $$;
SELECT sec.make_definer('marketing.move_campaign(uuid, text, int, uuid, jsonb)', '{{app}}');

-- 6. Figures of days: typed or imported, by function, because they are no history of their own. What an import replaces it keeps aside, so that
-- it can be taken back. Rows: campaign_id, channel_id, metric_date, impressions, clicks, conversions, cost, revenue, currency, source.
CREATE FUNCTION marketing.given_metrics(p_rows jsonb) RETURNS TABLE (campaign_id uuid, channel_id uuid, metric_date date, impressions bigint, clicks bigint,
    conversions bigint, cost numeric, revenue numeric, currency text, source text) LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT x.campaign_id, x.channel_id, x.metric_date, coalesce(x.impressions, 0), coalesce(x.clicks, 0), coalesce(x.conversions, 0), round(coalesce(x.cost, 0), 2),
           round(coalesce(x.revenue, 0), 2), coalesce(x.currency, c.currency, 'RON'), x.source
      FROM jsonb_to_recordset(p_rows) AS x (campaign_id uuid, channel_id uuid, metric_date date, impressions bigint, clicks bigint, conversions bigint, cost numeric,
           revenue numeric, currency text, source text)
      LEFT JOIN marketing.marketing_campaigns c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = x.campaign_id -- whose currency is meant where none is named
$$;
GRANT EXECUTE ON FUNCTION marketing.given_metrics(jsonb) TO {{engine}};

CREATE FUNCTION marketing.put_metrics(p_rows jsonb, p_import uuid, OUT created int, OUT changed int, OUT unchanged int) LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_rows   int;
BEGIN
    PERFORM core.need('campaigns.write');
    IF p_import IS NOT NULL AND NOT EXISTS (SELECT 1 FROM core.imports i WHERE i.tenant_id = v_tenant AND i.id = p_import AND (i.user_id = sec.me() OR sec.all('imports.write'))) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'core.imports', 'id', p_import));
    ELSIF EXISTS (SELECT 1 FROM marketing.given_metrics(p_rows) g GROUP BY g.campaign_id, g.channel_id, g.metric_date, g.currency HAVING count(*) > 1) THEN
        PERFORM core.refuse('PU013', 'metrics_twice');
    END IF;
    SELECT count(*), count(*) FILTER (WHERE m.id IS NOT NULL AND (m.impressions, m.clicks, m.conversions, m.cost, m.revenue)
                                            = (g.impressions, g.clicks, g.conversions, g.cost, g.revenue)) INTO v_rows, unchanged
      FROM marketing.given_metrics(p_rows) g
      LEFT JOIN marketing.campaign_metrics m ON m.tenant_id = v_tenant AND m.campaign_id = g.campaign_id AND m.metric_date = g.metric_date
            AND m.channel_id = g.channel_id AND m.currency = g.currency AND m.deleted_at IS NULL;
    IF p_import IS NULL THEN
        UPDATE marketing.campaign_metrics m SET impressions = g.impressions, clicks = g.clicks, conversions = g.conversions, cost = g.cost, revenue = g.revenue,
               source = coalesce(g.source, m.source), version = m.version + 1
          FROM marketing.given_metrics(p_rows) g
         WHERE m.tenant_id = v_tenant AND m.campaign_id = g.campaign_id AND m.metric_date = g.metric_date AND m.channel_id = g.channel_id AND m.currency = g.currency
           AND m.deleted_at IS NULL
           AND (m.impressions, m.clicks, m.conversions, m.cost, m.revenue) <> (g.impressions, g.clicks, g.conversions, g.cost, g.revenue);
    ELSE
        UPDATE marketing.campaign_metrics m SET deleted_at = clock_timestamp(), replaced_by_import = p_import, version = m.version + 1
          FROM marketing.given_metrics(p_rows) g
         WHERE m.tenant_id = v_tenant AND m.campaign_id = g.campaign_id AND m.metric_date = g.metric_date AND m.channel_id = g.channel_id AND m.currency = g.currency
           AND m.deleted_at IS NULL
           AND (m.impressions, m.clicks, m.conversions, m.cost, m.revenue) <> (g.impressions, g.clicks, g.conversions, g.cost, g.revenue);
    END IF;
    GET DIAGNOSTICS changed = ROW_COUNT;
    INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, impressions, clicks, conversions, cost, revenue, currency, source, import_id, created_by)
    SELECT g.campaign_id, g.channel_id, g.metric_date, g.impressions, g.clicks, g.conversions, g.cost, g.revenue, g.currency, g.source, p_import, sec.me()
      FROM marketing.given_metrics(p_rows) g
     WHERE NOT EXISTS (SELECT 1 FROM marketing.campaign_metrics m WHERE m.tenant_id = v_tenant AND m.campaign_id = g.campaign_id AND m.metric_date = g.metric_date
                          AND m.channel_id = g.channel_id AND m.currency = g.currency AND m.deleted_at IS NULL);
    created := v_rows - unchanged - changed;
END $$;

-- Takes days away (typed by mistake). Says how many.
CREATE FUNCTION marketing.remove_metrics(p_ids uuid[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    PERFORM core.need('campaigns.delete');
    UPDATE marketing.campaign_metrics m SET deleted_at = clock_timestamp(), version = m.version + 1
     WHERE m.tenant_id = core.my_tenant() AND m.id = ANY (p_ids) AND m.deleted_at IS NULL;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;

-- Takes an import back: what it brought goes, what it replaced returns, unless somebody has typed the day again since. Says how many rows moved.
CREATE FUNCTION marketing.revert_metrics(p_import uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_gone   int;
    v_back   int;
BEGIN
    PERFORM core.need('campaigns.delete');
    UPDATE marketing.campaign_metrics m SET deleted_at = clock_timestamp(), version = m.version + 1
     WHERE m.tenant_id = v_tenant AND m.import_id = p_import AND m.deleted_at IS NULL;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    UPDATE marketing.campaign_metrics m SET deleted_at = NULL, replaced_by_import = NULL, version = m.version + 1
     WHERE m.tenant_id = v_tenant AND m.replaced_by_import = p_import
       AND NOT EXISTS (SELECT 1 FROM marketing.campaign_metrics o WHERE o.tenant_id = v_tenant AND o.campaign_id = m.campaign_id AND o.metric_date = m.metric_date
                          AND o.channel_id = m.channel_id AND o.currency = m.currency AND o.deleted_at IS NULL);
    GET DIAGNOSTICS v_back = ROW_COUNT;
    RETURN v_gone + v_back;
END $$;
SELECT sec.make_definer('marketing.put_metrics(jsonb, uuid)', '{{app}}'), sec.make_definer('marketing.remove_metrics(uuid[])', '{{app}}'),
       sec.make_definer('marketing.revert_metrics(uuid)', '{{app}}');

-- 7. The report-card document's functions. The first write wins; a machine that opens every link (a mail scanner) is counted beside people,
-- never as one of them. What a message meets on its way only moves it forward.
CREATE FUNCTION marketing.track_notification_click(p_tracking uuid, p_at timestamptz DEFAULT now(), p_machine boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_log  int;
    v_send int;
BEGIN
    PERFORM core.need('campaigns.write');
    UPDATE marketing.notifications_log l SET clicked_at = CASE WHEN p_machine THEN l.clicked_at ELSE coalesce(l.clicked_at, p_at) END,
           machine_clicked_at = CASE WHEN p_machine THEN coalesce(l.machine_clicked_at, p_at) ELSE l.machine_clicked_at END
     WHERE l.tenant_id = core.my_tenant() AND (l.tracking_id = p_tracking OR l.campaign_send_id IN (SELECT s.id FROM marketing.campaign_sends s
            WHERE s.tenant_id = core.my_tenant() AND s.tracking_id = p_tracking));
    GET DIAGNOSTICS v_log = ROW_COUNT;
    UPDATE marketing.campaign_sends s SET clicked_at = CASE WHEN p_machine THEN s.clicked_at ELSE coalesce(s.clicked_at, p_at) END,
           click_count = s.click_count + CASE WHEN p_machine THEN 0 ELSE 1 END,
           machine_clicked_at = CASE WHEN p_machine THEN coalesce(s.machine_clicked_at, p_at) ELSE s.machine_clicked_at END,
           machine_click_count = s.machine_click_count + CASE WHEN p_machine THEN 1 ELSE 0 END
     WHERE s.tenant_id = core.my_tenant() AND (s.tracking_id = p_tracking OR s.id IN (SELECT l.campaign_send_id FROM marketing.notifications_log l
            WHERE l.tenant_id = core.my_tenant() AND l.tracking_id = p_tracking));
    GET DIAGNOSTICS v_send = ROW_COUNT;
    RETURN v_log + v_send > 0;
END $$;
CREATE FUNCTION marketing.track_notification_delivery(p_tracking uuid, p_at timestamptz DEFAULT now()) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_log  int;
    v_send int;
BEGIN
    PERFORM core.need('campaigns.write');
    UPDATE marketing.notifications_log l SET delivered_at = coalesce(l.delivered_at, p_at)
     WHERE l.tenant_id = core.my_tenant() AND (l.tracking_id = p_tracking OR l.campaign_send_id IN (SELECT s.id FROM marketing.campaign_sends s
            WHERE s.tenant_id = core.my_tenant() AND s.tracking_id = p_tracking));
    GET DIAGNOSTICS v_log = ROW_COUNT;
    UPDATE marketing.campaign_sends s SET delivered_at = coalesce(s.delivered_at, p_at),
           status = CASE WHEN s.status IN ('claimed', 'sent', 'unknown') THEN 'delivered' ELSE s.status END, sent_at = coalesce(s.sent_at, p_at)
     WHERE s.tenant_id = core.my_tenant() AND (s.tracking_id = p_tracking OR s.id IN (SELECT l.campaign_send_id FROM marketing.notifications_log l
            WHERE l.tenant_id = core.my_tenant() AND l.tracking_id = p_tracking));
    GET DIAGNOSTICS v_send = ROW_COUNT;
    RETURN v_log + v_send > 0;
END $$;

-- Messages of a stretch of time, per currency of their cost. Rates are percent of what came before; without that there is none.
CREATE FUNCTION marketing.get_notification_metrics(p_from timestamptz, p_to timestamptz) RETURNS TABLE (currency text, sent bigint, delivered bigint, clicked bigint,
    machine_clicked bigint, failed bigint, delivery_rate numeric, click_rate numeric, cost numeric) LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('results.count');
    RETURN QUERY
        SELECT x.c, x.s, x.d, x.k, x.m, x.f, 100.0 * x.d / nullif(x.s, 0), 100.0 * x.k / nullif(x.d, 0), x.cents / 100.0
          FROM (SELECT l.currency::text AS c, count(*) FILTER (WHERE l.sent_at IS NOT NULL) AS s, count(*) FILTER (WHERE l.delivered_at IS NOT NULL) AS d,
                       count(*) FILTER (WHERE l.clicked_at IS NOT NULL) AS k, count(*) FILTER (WHERE l.machine_clicked_at IS NOT NULL) AS m,
                       count(*) FILTER (WHERE l.status = 'failed') AS f, coalesce(sum(l.cost_cents), 0) AS cents
                  FROM marketing.notifications_log l
                 WHERE l.tenant_id = core.my_tenant() AND l.deleted_at IS NULL AND coalesce(l.sent_at, l.created_at) >= p_from AND coalesce(l.sent_at, l.created_at) < p_to
                 GROUP BY l.currency) x
         ORDER BY x.c;
END $$;

-- The messages of one campaign and what came of them. Conversion = bookings of those sent; revenue = price of the booked visits, in the
-- campaign's currency.
CREATE FUNCTION marketing.get_campaign_metrics(p_campaign uuid) RETURNS TABLE (sent bigint, delivered bigint, clicked bigint, machine_clicked bigint, failed bigint,
    bounced bigint, unsubscribed bigint, bookings bigint, delivery_rate numeric, click_rate numeric, conversion_rate numeric, cost numeric, revenue numeric, currency text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('results.count');
    RETURN QUERY
        SELECT x.s, x.d, x.k, x.m, x.f, x.b, x.u, x.n, 100.0 * x.d / nullif(x.s, 0), 100.0 * x.k / nullif(x.d, 0), 100.0 * x.n / nullif(x.s, 0), w.cents / 100.0, x.money, c.currency::text
          FROM marketing.marketing_campaigns c
          CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE s.sent_at IS NOT NULL) AS s, count(*) FILTER (WHERE s.delivered_at IS NOT NULL) AS d,
                   count(*) FILTER (WHERE s.clicked_at IS NOT NULL) AS k, count(*) FILTER (WHERE s.machine_clicked_at IS NOT NULL) AS m,
                   count(*) FILTER (WHERE s.status = 'failed') AS f, count(*) FILTER (WHERE s.bounced_at IS NOT NULL) AS b,
                   count(*) FILTER (WHERE s.unsubscribed_at IS NOT NULL) AS u, count(s.booking_id) AS n,
                   coalesce(sum(a.price) FILTER (WHERE a.currency = c.currency AND a.status NOT IN ('cancelled', 'no_show')), 0) AS money
              FROM marketing.campaign_sends s LEFT JOIN service.appointments a ON a.tenant_id = s.tenant_id AND a.id = s.booking_id
             WHERE s.tenant_id = c.tenant_id AND s.campaign_id = c.id AND s.deleted_at IS NULL) x
          CROSS JOIN LATERAL (SELECT coalesce(sum(l.cost_cents), 0) AS cents FROM marketing.notifications_log l
                               WHERE l.tenant_id = c.tenant_id AND l.campaign_id = c.id AND l.currency = c.currency AND l.deleted_at IS NULL) w
         WHERE c.tenant_id = core.my_tenant() AND c.id = p_campaign;
END $$;

-- What a campaign has spent: the cost of its figures and of all its messages, in its currency, whoever of those who see figures asks.
CREATE FUNCTION marketing.spent_minor(p_campaign uuid) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT sec.all('metrics.read') THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT (SELECT coalesce(sum(m.cost_minor), 0) FROM marketing.campaign_metrics m
                     WHERE m.tenant_id = c.tenant_id AND m.campaign_id = c.id AND m.currency = c.currency AND m.deleted_at IS NULL)
                 + (SELECT coalesce(sum(l.cost_cents), 0) FROM marketing.notifications_log l
                     WHERE l.tenant_id = c.tenant_id AND l.campaign_id = c.id AND l.currency = c.currency AND l.deleted_at IS NULL)
              FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant() AND c.id = p_campaign);
END $$;
SELECT sec.make_definer('marketing.spent_minor(uuid)', '{{app}}');

CREATE FUNCTION marketing.cleanup_expired_analytics_cache() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    PERFORM core.need('metrics.read');
    DELETE FROM marketing.analytics_cache a WHERE a.tenant_id = core.my_tenant() AND a.expires_at <= now();
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;

-- For those who count and compare but see no persons: the same rows without them.
CREATE FUNCTION marketing.anonymous_sends(p_campaign uuid) RETURNS TABLE (id uuid, run_id uuid, channel text, language text, status text, variant text, sent_at timestamptz,
    delivered_at timestamptz, opened_at timestamptz, clicked_at timestamptz, machine_clicked_at timestamptz, replied_at timestamptz, bounced_at timestamptz,
    unsubscribed_at timestamptz, booked_at timestamptz) LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('results.count');
    RETURN QUERY SELECT s.id, s.run_id, s.channel, s.language, s.status, s.variant, s.sent_at, s.delivered_at, s.opened_at, s.clicked_at, s.machine_clicked_at, s.replied_at,
                        s.bounced_at, s.unsubscribed_at, s.booked_at
                   FROM marketing.campaign_sends s WHERE s.tenant_id = core.my_tenant() AND s.campaign_id = p_campaign AND s.deleted_at IS NULL;
END $$;
CREATE FUNCTION marketing.anonymous_attributions(p_campaign uuid) RETURNS TABLE (id uuid, conversion_table text, converted_at timestamptz, touchpoint_type text,
    touchpoint_timestamp timestamptz, channel_id uuid, attribution_model text, credit double precision, conversion_value numeric, attributed_revenue numeric, currency text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('results.count');
    RETURN QUERY SELECT a.id, a.conversion_table, a.converted_at, a.touchpoint_type, a.touchpoint_timestamp, a.channel_id, a.attribution_model, a.credit, a.conversion_value,
                        a.attributed_revenue, a.currency::text
                   FROM marketing.campaign_attributions a WHERE a.tenant_id = core.my_tenant() AND a.campaign_id = p_campaign AND a.deleted_at IS NULL;
END $$;
SELECT sec.make_definer('marketing.track_notification_click(uuid, timestamptz, boolean)', '{{app}}'),
       sec.make_definer('marketing.track_notification_delivery(uuid, timestamptz)', '{{app}}'),
       sec.make_definer('marketing.get_notification_metrics(timestamptz, timestamptz)', '{{app}}'),
       sec.make_definer('marketing.get_campaign_metrics(uuid)', '{{app}}'), sec.make_definer('marketing.cleanup_expired_analytics_cache()', '{{app}}'),
       sec.make_definer('marketing.anonymous_sends(uuid)', '{{app}}'), sec.make_definer('marketing.anonymous_attributions(uuid)', '{{app}}');

-- 8. Found by typing, named by id.
INSERT INTO core.search_kinds VALUES ('campaign', 'campaign', 'marketing.marketing_campaigns', 'campaigns.read');
CREATE FUNCTION marketing.search_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.search_drop('campaign', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NOT NULL));
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT n.tenant_id, 'campaign', n.id, core.search_text(n.name, n.primary_goal) FROM new_rows n WHERE n.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.search_campaigns()');
CREATE TRIGGER s_search_insert AFTER INSERT ON marketing.marketing_campaigns REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION marketing.search_campaigns();
CREATE TRIGGER s_search_update AFTER UPDATE ON marketing.marketing_campaigns REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION marketing.search_campaigns();

CREATE OR REPLACE FUNCTION core.record_names(p_kinds text[], p_ids uuid[]) RETURNS TABLE (kind text, id uuid, title text, detail text, page text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.kind, w.id, f.title, f.detail, f.page
      FROM unnest(p_kinds, p_ids) WITH ORDINALITY AS w (kind, id, n)
      CROSS JOIN LATERAL (
        SELECT c.company_name AS title, c.city AS detail, NULL::text AS page FROM crm.customer_companies c
         WHERE w.kind = 'company' AND c.tenant_id = (SELECT core.my_tenant()) AND c.id = w.id AND c.deleted_at IS NULL
        UNION ALL
        SELECT p.full_name, k.company_name, NULL FROM crm.contact_persons p
          LEFT JOIN crm.customer_companies k ON k.tenant_id = p.tenant_id AND k.id = p.customer_company_id
         WHERE w.kind = 'contact' AND p.tenant_id = (SELECT core.my_tenant()) AND p.id = w.id AND p.deleted_at IS NULL
        UNION ALL
        SELECT o.title, k.company_name, NULL FROM crm.opportunities o
          LEFT JOIN crm.customer_companies k ON k.tenant_id = o.tenant_id AND k.id = o.customer_company_id
         WHERE w.kind = 'opportunity' AND o.tenant_id = (SELECT core.my_tenant()) AND o.id = w.id AND o.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(t.title, t.contract_number), k.company_name, NULL FROM crm.contracts t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_company_id
         WHERE w.kind = 'contract' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT t.title, k.company_name, NULL FROM crm.tasks t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_id
         WHERE w.kind = 'task' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(i.subject, 'SD-' || i.number), k.company_name, NULL FROM crm.interactions i
          LEFT JOIN crm.customer_companies k ON k.tenant_id = i.tenant_id AND k.id = i.customer_id
         WHERE w.kind = 'request' AND i.tenant_id = (SELECT core.my_tenant()) AND i.id = w.id AND i.type = 'SUPPORT' AND i.parent_id IS NULL
           AND i.deleted_at IS NULL
        UNION ALL
        SELECT v.name, NULL, v.page FROM core.saved_views v
         WHERE w.kind = 'view' AND v.tenant_id = (SELECT core.my_tenant()) AND v.id = w.id AND v.deleted_at IS NULL
        UNION ALL
        SELECT d.title, d.customer_name, NULL FROM decision.customer_decisions d
         WHERE w.kind = 'decision' AND d.tenant_id = (SELECT core.my_tenant()) AND d.id = w.id AND d.deleted_at IS NULL
        UNION ALL
        SELECT c.name, c.primary_goal, NULL FROM marketing.marketing_campaigns c
         WHERE w.kind = 'campaign' AND c.tenant_id = (SELECT core.my_tenant()) AND c.id = w.id AND c.deleted_at IS NULL
      ) AS f
     ORDER BY w.n
$$;

-- 9. What an organisation starts with: the six channels.
CREATE FUNCTION marketing.seed_tenant(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO marketing.marketing_channels (tenant_id, name, name_en, channel_type, sort_no, currency, action_id)
    SELECT p_tenant, x.ro, x.en, x.type, x.n, (SELECT t.currency FROM core.tenants t WHERE t.id = p_tenant), p_action
      FROM (VALUES ('Căutare', 'Search', 'PAID', 10), ('E-mail', 'E-mail', 'EMAIL', 20), ('Rețele sociale', 'Social', 'SOCIAL', 30), ('Recomandări', 'Referral', 'REFERRAL', 40),
                   ('Organic', 'Organic', 'ORGANIC', 50), ('Direct', 'Direct', 'DIRECT', 60)) x (ro, en, type, n);
END $$;
SELECT sec.make_definer('marketing.seed_tenant(uuid, uuid)');

CREATE OR REPLACE FUNCTION core.seed_tenant(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.stage_defaults (tenant_id, stage, probability, stale_after_days, action_id)
    SELECT p_tenant, x.stage, x.probability, x.days, p_action
      FROM (VALUES ('PROSPECTING', 10, 14), ('QUALIFICATION', 30, 14), ('PROPOSAL', 60, 14), ('NEGOTIATION', 80, 10),
                   ('CLOSED_WON', 100, NULL), ('CLOSED_LOST', 0, NULL)) x (stage, probability, days);
    INSERT INTO crm.lost_reasons (tenant_id, code, label_ro, label_en, sort_no, action_id)
    SELECT p_tenant, x.code, x.ro, x.en, x.n, p_action
      FROM (VALUES ('PRICE', 'Preț', 'Price', 10), ('NO_BUDGET', 'Fără buget', 'No budget', 20), ('COMPETITOR', 'Concurent', 'Competitor', 30),
                   ('NO_ANSWER', 'Fără răspuns', 'No answer', 40), ('TIMING', 'Nu este momentul', 'Bad timing', 50),
                   ('NO_DECISION', 'Fără decizie', 'No decision', 60), ('NOT_A_FIT', 'Nu se potrivește', 'Not a fit', 70),
                   ('IMPORTED', 'Importată', 'Imported', 900), ('OTHER', 'Alt motiv', 'Other reason', 990)) x (code, ro, en, n);
    PERFORM decision.seed_tenant(p_tenant, p_action), marketing.seed_tenant(p_tenant, p_action);
END $$;
SELECT sec.make_definer('core.seed_tenant(uuid, uuid)');

DO $$
DECLARE
    v_tenant uuid;
    v_before text := current_setting('punte.tenant', true);
BEGIN
    FOR v_tenant IN SELECT f.tenant_id FROM core.feed_state f LOOP
        PERFORM set_config('punte.tenant', v_tenant::text, true);
        PERFORM marketing.seed_tenant(v_tenant, NULL);
    END LOOP;
    PERFORM set_config('punte.tenant', coalesce(v_before, ''), true);
END $$;
