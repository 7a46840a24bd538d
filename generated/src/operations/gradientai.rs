// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! GradientAI Platform.
//!
//! Agents, knowledge bases, models and evaluations.
//!
//! An agent is a model with an instruction, and may have knowledge bases, functions, guardrails and child agents
//! attached. Knowledge bases are filled by indexing jobs from data sources such as buckets and websites. Evaluations
//! run data sets against agents or models and score the answers. Talking to an agent is part of the inference area,
//! with a key of that agent.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`genai_attach_agent`](Client::genai_attach_agent) | `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` | Makes one agent the child of another, which hands it the requests that `if_case` describes | `client.agent(id).attach_agent(..)` |
//! | [`genai_attach_agent_function`](Client::genai_attach_agent_function) | `POST /v2/gen-ai/agents/{agent_uuid}/functions` | Lets an agent call a function of a namespace, with schemas for its input and output | `client.agent(id).attach_function(..)` |
//! | [`genai_attach_agent_guardrails`](Client::genai_attach_agent_guardrails) | `POST /v2/gen-ai/agents/{agent_uuid}/guardrails` | Puts guardrails on an agent, each with a priority | `client.agent(id).attach_guardrails(..)` |
//! | [`genai_attach_knowledge_base`](Client::genai_attach_knowledge_base) | `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}` | Attaches one knowledge base to an agent, which then answers from it | `client.agent(id).attach_knowledge_base(..)` |
//! | [`genai_attach_knowledge_bases`](Client::genai_attach_knowledge_bases) | `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases` | Attaches knowledge bases to an agent in one call; the document defines no field that names them |  |
//! | [`genai_cancel_indexing_job`](Client::genai_cancel_indexing_job) | `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel` | Cancels an indexing job that is still running and returns it | `client.indexing_job(id).cancel()` |
//! | [`genai_cancel_model_evaluation_run`](Client::genai_cancel_model_evaluation_run) | `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel` | Cancels a model evaluation that is queued or running and returns it | `client.model_evaluation_run(id).cancel()` |
//! | [`genai_create_agent`](Client::genai_create_agent) | `POST /v2/gen-ai/agents` | Creates an agent from a model, an instruction and knowledge bases; it is deployed afterwards, as `deployment` tells | `client.agents().create(..)` |
//! | [`genai_create_agent_api_key`](Client::genai_create_agent_api_key) | `POST /v2/gen-ai/agents/{agent_uuid}/api_keys` | Creates an API key for calling an agent; keep its `secret_key`, which may not be shown again | `client.agent(id).agent_api_keys().create(..)` |
//! | [`genai_create_anthropic_api_key`](Client::genai_create_anthropic_api_key) | `POST /v2/gen-ai/anthropic/keys` | Stores an Anthropic key, so that agents can use models under it | `client.anthropic_api_keys().create(..)` |
//! | [`genai_create_custom_evaluation_metric`](Client::genai_create_custom_evaluation_metric) | `POST /v2/gen-ai/custom_evaluation_metrics` | Creates an evaluation metric of your own, with a prompt that does the scoring | `client.evaluation_metrics().create(..)` |
//! | [`genai_create_data_source_file_upload_presigned_urls`](Client::genai_create_data_source_file_upload_presigned_urls) | `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls` | Returns signed addresses for uploading files that are to become data sources, until they expire | `client.knowledge_bases().data_source_upload_urls()`, … |
//! | [`genai_create_evaluation_dataset`](Client::genai_create_evaluation_dataset) | `POST /v2/gen-ai/evaluation_datasets` | Creates an evaluation data set from a file that was uploaded before | `client.evaluation_datasets().create(..)`, … |
//! | [`genai_create_evaluation_dataset_file_upload_presigned_urls`](Client::genai_create_evaluation_dataset_file_upload_presigned_urls) | `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls` | Returns signed addresses for uploading evaluation data, one for each file, until they expire | `client.evaluation_datasets().upload_urls()` |
//! | [`genai_create_evaluation_test_case`](Client::genai_create_evaluation_test_case) | `POST /v2/gen-ai/evaluation_test_cases` | Creates a test case from a data set, metrics and the one that decides, and returns its id | `client.evaluation_test_cases().create(..)` |
//! | [`genai_create_indexing_job`](Client::genai_create_indexing_job) | `POST /v2/gen-ai/indexing_jobs` | Starts indexing data sources of a knowledge base and answers at once; poll the job's `phase` | `client.indexing_jobs().create(..)` |
//! | [`genai_create_knowledge_base`](Client::genai_create_knowledge_base) | `POST /v2/gen-ai/knowledge_bases` | Creates a knowledge base from data sources; it keeps its vectors in an OpenSearch database, new or given | `client.knowledge_bases().create(..)` |
//! | [`genai_create_knowledge_base_data_source`](Client::genai_create_knowledge_base_data_source) | `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources` | Adds a bucket or website as data source to a knowledge base; indexing it is a separate job | `client.knowledge_base(id).data_sources().create(..)`, … |
//! | [`genai_create_model_api_key`](Client::genai_create_model_api_key) | `POST /v2/gen-ai/models/api_keys` | Answers 410 to every call: it is deprecated, and keys for calling models are no longer created through it |  |
//! | [`genai_create_model_eval_dataset_upload_presigned_urls`](Client::genai_create_model_eval_dataset_upload_presigned_urls) | `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls` | Returns signed addresses for uploading data sets of model evaluations, until they expire | `client.evaluation_datasets().model_upload_urls()` |
//! | [`genai_create_model_evaluation_run`](Client::genai_create_model_evaluation_run) | `POST /v2/gen-ai/model_evaluation_runs` | Starts judging a candidate model by a judge model on a data set, and returns the id of the run | `client.model_evaluation_runs().create(..)` |
//! | [`genai_create_model_router`](Client::genai_create_model_router) | `POST /v2/gen-ai/models/routers` | Creates a router that picks a model for each task by policy, with fallbacks when that one fails | `client.model_routers().create(..)` |
//! | [`genai_create_oauth2_dropbox_tokens`](Client::genai_create_oauth2_dropbox_tokens) | `POST /v2/gen-ai/oauth2/dropbox/tokens` | Exchanges the code of a Dropbox sign-in for a token and a refresh token | `client.knowledge_bases().dropbox_tokens(..)` |
//! | [`genai_create_openai_api_key`](Client::genai_create_openai_api_key) | `POST /v2/gen-ai/openai/keys` | Stores an OpenAI key, so that agents can use models under it | `client.openai_api_keys().create(..)` |
//! | [`genai_create_scheduled_indexing`](Client::genai_create_scheduled_indexing) | `POST /v2/gen-ai/scheduled-indexing` | Sets the days and the time at which a knowledge base is indexed automatically | `client.knowledge_base(id).scheduled_indexing().set(..)` |
//! | [`genai_create_workspace`](Client::genai_create_workspace) | `POST /v2/gen-ai/workspaces` | Creates a workspace, optionally with agents moved into it | `client.workspaces().create(..)` |
//! | [`genai_delete_agent`](Client::genai_delete_agent) | `DELETE /v2/gen-ai/agents/{uuid}` | Deletes an agent with its deployment and returns what it was | `client.agent(id).delete()` |
//! | [`genai_delete_agent_api_key`](Client::genai_delete_agent_api_key) | `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}` | Deletes an API key of an agent, which stops working, and returns what it was | `client.agent(id).agent_api_key(id).delete()` |
//! | [`genai_delete_anthropic_api_key`](Client::genai_delete_anthropic_api_key) | `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}` | Deletes a stored Anthropic key; `genai_list_agents_by_anthropic_key` tells which agents use it | `client.anthropic_api_key(id).delete()` |
//! | [`genai_delete_custom_evaluation_metric`](Client::genai_delete_custom_evaluation_metric) | `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}` | Deletes an evaluation metric of your own; the built-in ones stay | `client.evaluation_metric(id).delete()` |
//! | [`genai_delete_custom_model`](Client::genai_delete_custom_model) | `DELETE /v2/gen-ai/custom_models/{uuid}` | Deletes an imported model; `status` in the answer tells whether that succeeded | `client.custom_model(id).delete()` |
//! | [`genai_delete_evaluation_dataset`](Client::genai_delete_evaluation_dataset) | `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}` | Deletes an evaluation data set; nothing is returned | `client.evaluation_dataset(id).delete()` |
//! | [`genai_delete_knowledge_base`](Client::genai_delete_knowledge_base) | `DELETE /v2/gen-ai/knowledge_bases/{uuid}` | Deletes a knowledge base and returns its id; nothing else is in the answer | `client.knowledge_base(id).delete()` |
//! | [`genai_delete_knowledge_base_data_source`](Client::genai_delete_knowledge_base_data_source) | `DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}` | Removes a data source from a knowledge base; the source itself is not touched | `client.knowledge_base(id).data_source(id).delete()` |
//! | [`genai_delete_model_api_key`](Client::genai_delete_model_api_key) | `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}` | Deletes a key for calling models, which stops working, and returns what it was | `client.model_api_key(id).delete()` |
//! | [`genai_delete_model_evaluation_preset`](Client::genai_delete_model_evaluation_preset) | `DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}` | Deletes a preset for model evaluations; nothing is returned | `client.model_evaluation_preset(id).delete()` |
//! | [`genai_delete_model_evaluation_run`](Client::genai_delete_model_evaluation_run) | `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` | Deletes a model evaluation that has ended; `status` in the answer tells whether that succeeded | `client.model_evaluation_run(id).delete()` |
//! | [`genai_delete_model_router`](Client::genai_delete_model_router) | `DELETE /v2/gen-ai/models/routers/{uuid}` | Deletes a model router and returns its id; nothing else is in the answer | `client.model_router(id).delete()` |
//! | [`genai_delete_openai_api_key`](Client::genai_delete_openai_api_key) | `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}` | Deletes a stored OpenAI key; `genai_list_agents_by_openai_key` tells which agents use it | `client.openai_api_key(id).delete()` |
//! | [`genai_delete_scheduled_indexing`](Client::genai_delete_scheduled_indexing) | `DELETE /v2/gen-ai/scheduled-indexing/{uuid}` | Deletes an indexing schedule; its knowledge base is then only indexed on request | `client.knowledge_base(id).scheduled_indexing().clear()` |
//! | [`genai_delete_workspace`](Client::genai_delete_workspace) | `DELETE /v2/gen-ai/workspaces/{workspace_uuid}` | Deletes a workspace and returns its id; nothing else is in the answer | `client.workspace(id).delete()` |
//! | [`genai_detach_agent`](Client::genai_detach_agent) | `DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` | Ends the tie between a parent and a child agent; both agents stay | `client.agent(id).detach_agent(..)` |
//! | [`genai_detach_agent_function`](Client::genai_detach_agent_function) | `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}` | Takes a function away from an agent; the function itself stays | `client.agent(id).detach_function(..)` |
//! | [`genai_detach_agent_guardrail`](Client::genai_detach_agent_guardrail) | `DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}` | Takes one guardrail off an agent and returns the agent without it | `client.agent(id).detach_guardrail(..)` |
//! | [`genai_detach_knowledge_base`](Client::genai_detach_knowledge_base) | `DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}` | Detaches one knowledge base from an agent; the knowledge base stays | `client.agent(id).detach_knowledge_base(..)` |
//! | [`genai_get_agent`](Client::genai_get_agent) | `GET /v2/gen-ai/agents/{uuid}` | Returns one agent; it can be called when `deployment.status` says that it is running | `client.agent(id).get()` |
//! | [`genai_get_agent_children`](Client::genai_get_agent_children) | `GET /v2/gen-ai/agents/{uuid}/child_agents` · paged | Lists the child agents of an agent, to which it hands some of its requests | `client.agent(id).child_agents().list()` |
//! | [`genai_get_agent_usage`](Client::genai_get_agent_usage) | `GET /v2/gen-ai/agents/{uuid}/usage` | Returns how much an agent was used between `start` and `stop`, with log insights apart | `client.agent(id).agent_usage().get()` |
//! | [`genai_get_anthropic_api_key`](Client::genai_get_anthropic_api_key) | `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}` | Returns one stored Anthropic key, without its secret | `client.anthropic_api_key(id).get()` |
//! | [`genai_get_custom_model`](Client::genai_get_custom_model) | `GET /v2/gen-ai/custom_models/{uuid}` | Returns one imported model, with its status and what went wrong if the import failed | `client.custom_model(id).get()` |
//! | [`genai_get_evaluation_dataset_download_url`](Client::genai_get_evaluation_dataset_download_url) | `GET /v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url` | Returns an address for downloading an evaluation data set, valid until `expires_at` | `client.evaluation_dataset(id).download_url()` |
//! | [`genai_get_evaluation_run`](Client::genai_get_evaluation_run) | `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}` | Returns one evaluation run with its status and whether it passed | `client.evaluation_run(id).get()` |
//! | [`genai_get_evaluation_run_prompt_results`](Client::genai_get_evaluation_run_prompt_results) | `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}` | Returns the result of one prompt in an evaluation run, with the metrics and trace behind it | `client.evaluation_run(id).evaluation_prompt(id).get()` |
//! | [`genai_get_evaluation_run_results`](Client::genai_get_evaluation_run_results) | `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results` · paged | Lists the results of an evaluation run, prompt by prompt, beside the run itself | `client.evaluation_run(id).evaluation_prompts().list()` |
//! | [`genai_get_evaluation_test_case`](Client::genai_get_evaluation_test_case) | `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}` | Returns one test case, in its latest or a given version | `client.evaluation_test_case(id).get()` |
//! | [`genai_get_indexing_job`](Client::genai_get_indexing_job) | `GET /v2/gen-ai/indexing_jobs/{uuid}` | Returns one indexing job, with its phase and how many data sources are done | `client.indexing_job(id).get()` |
//! | [`genai_get_indexing_job_details_signed_url`](Client::genai_get_indexing_job_details_signed_url) | `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url` | Returns a signed address for downloading the detailed report of an indexing job | `client.indexing_job(id).details_url()` |
//! | [`genai_get_knowledge_base`](Client::genai_get_knowledge_base) | `GET /v2/gen-ai/knowledge_bases/{uuid}` | Returns one knowledge base and the status of the database behind it | `client.knowledge_base(id).get()` |
//! | [`genai_get_model_catalog_card`](Client::genai_get_model_catalog_card) | `GET /v2/gen-ai/models/catalog/{id}` | Returns the catalog card of one model, with its limits and code snippets | `client.model_card(id).get()` |
//! | [`genai_get_model_evaluation_preset`](Client::genai_get_model_evaluation_preset) | `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}` | Returns one preset for model evaluations, with its candidate, judge and metrics | `client.model_evaluation_preset(id).get()` |
//! | [`genai_get_model_evaluation_run`](Client::genai_get_model_evaluation_run) | `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` · paged | Returns one model evaluation with its status and, page by page, its results | `client.model_evaluation_run(id).get()` |
//! | [`genai_get_model_evaluation_run_results_download_url`](Client::genai_get_model_evaluation_run_results_download_url) | `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url` | Returns an address for downloading the results of a model evaluation, valid until `expires_at` | `client.model_evaluation_run(id).results_url()` |
//! | [`genai_get_model_router`](Client::genai_get_model_router) | `GET /v2/gen-ai/models/routers/{uuid}` | Returns one model router with its policies and regions | `client.model_router(id).get()` |
//! | [`genai_get_oauth2_url`](Client::genai_get_oauth2_url) | `GET /v2/gen-ai/oauth2/url` | Returns the address where a person signs in to allow access to a data source | `client.knowledge_bases().oauth2_url()` |
//! | [`genai_get_openai_api_key`](Client::genai_get_openai_api_key) | `GET /v2/gen-ai/openai/keys/{api_key_uuid}` | Returns one stored OpenAI key with the models it opens, without its secret | `client.openai_api_key(id).get()` |
//! | [`genai_get_scheduled_indexing`](Client::genai_get_scheduled_indexing) | `GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}` | Returns the indexing schedule of a knowledge base, with its last and next run | `client.knowledge_base(id).scheduled_indexing().get()` |
//! | [`genai_get_workspace`](Client::genai_get_workspace) | `GET /v2/gen-ai/workspaces/{workspace_uuid}` | Returns one workspace with its agents and test cases | `client.workspace(id).get()` |
//! | [`genai_import_custom_model`](Client::genai_import_custom_model) | `POST /v2/gen-ai/custom_models/import` | Starts importing a model from Hugging Face, Spaces or an upload; it can be used when its status is ready | `client.custom_models().create(..)` |
//! | [`genai_list_agent_api_keys`](Client::genai_list_agent_api_keys) | `GET /v2/gen-ai/agents/{agent_uuid}/api_keys` · paged | Lists the API keys of an agent, with their names and when each was made | `client.agent(id).agent_api_keys().list()` |
//! | [`genai_list_agent_versions`](Client::genai_list_agent_versions) | `GET /v2/gen-ai/agents/{uuid}/versions` · paged | Lists the versions of an agent, with which one is applied and which can be returned to | `client.agent(id).agent_versions().list()` |
//! | [`genai_list_agents`](Client::genai_list_agents) | `GET /v2/gen-ai/agents` · paged | Lists the agents of the account; `only_deployed` leaves out those that are not running | `client.agents().list()` |
//! | [`genai_list_agents_by_anthropic_key`](Client::genai_list_agents_by_anthropic_key) | `GET /v2/gen-ai/anthropic/keys/{uuid}/agents` · paged | Lists the agents that use a stored Anthropic key | `client.anthropic_api_key(id).agents()` |
//! | [`genai_list_agents_by_openai_key`](Client::genai_list_agents_by_openai_key) | `GET /v2/gen-ai/openai/keys/{uuid}/agents` · paged | Lists the agents that use a stored OpenAI key | `client.openai_api_key(id).agents()` |
//! | [`genai_list_agents_by_workspace`](Client::genai_list_agents_by_workspace) | `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents` · paged | Lists the agents of a workspace; `only_deployed` leaves out those that are not running | `client.workspace(id).agents()` |
//! | [`genai_list_anthropic_api_keys`](Client::genai_list_anthropic_api_keys) | `GET /v2/gen-ai/anthropic/keys` · paged | Lists the Anthropic keys that the account has stored, without their secrets | `client.anthropic_api_keys().list()` |
//! | [`genai_list_custom_models`](Client::genai_list_custom_models) | `GET /v2/gen-ai/custom_models` · paged | Lists the models that the account has imported, optionally of one `status` | `client.custom_models().list()` |
//! | [`genai_list_datacenter_regions`](Client::genai_list_datacenter_regions) | `GET /v2/gen-ai/regions` · paged | Lists the regions of the platform, filtered by whether they serve inference or batches | `client.genai_regions().list()` |
//! | [`genai_list_evaluation_datasets`](Client::genai_list_evaluation_datasets) | `GET /v2/gen-ai/evaluation_datasets` · paged | Lists the data sets for evaluations, optionally of one `dataset_type` | `client.evaluation_datasets().list()` |
//! | [`genai_list_evaluation_metrics`](Client::genai_list_evaluation_metrics) | `GET /v2/gen-ai/evaluation_metrics` · paged | Lists the metrics that agents can be judged by, with their ranges | `client.evaluation_metrics().list()` |
//! | [`genai_list_evaluation_runs_by_test_case`](Client::genai_list_evaluation_runs_by_test_case) | `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs` · paged | Lists the runs of a test case, optionally of one version of it | `client.evaluation_test_case(id).evaluation_runs().list()` |
//! | [`genai_list_evaluation_test_cases`](Client::genai_list_evaluation_test_cases) | `GET /v2/gen-ai/evaluation_test_cases` · paged | Lists the evaluation test cases of the account, in all workspaces | `client.evaluation_test_cases().list()` |
//! | [`genai_list_evaluation_test_cases_by_workspace`](Client::genai_list_evaluation_test_cases_by_workspace) | `GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases` | Lists the evaluation test cases of a workspace | `client.workspace(id).evaluation_test_cases()` |
//! | [`genai_list_indexing_job_data_sources`](Client::genai_list_indexing_job_data_sources) | `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources` · paged | Lists the data sources of an indexing job, with the items that each had indexed, skipped or failed | `client.indexing_job(id).indexed_data_sources().list()` |
//! | [`genai_list_indexing_jobs`](Client::genai_list_indexing_jobs) | `GET /v2/gen-ai/indexing_jobs` · paged | Lists the indexing jobs of all knowledge bases in the account | `client.indexing_jobs().list()` |
//! | [`genai_list_indexing_jobs_by_knowledge_base`](Client::genai_list_indexing_jobs_by_knowledge_base) | `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs` · paged | Lists the indexing jobs of one knowledge base, running and ended | `client.knowledge_base(id).indexing_jobs()` |
//! | [`genai_list_knowledge_base_data_sources`](Client::genai_list_knowledge_base_data_sources) | `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources` · paged | Lists the data sources of a knowledge base, with the last indexing of each | `client.knowledge_base(id).data_sources().list()` |
//! | [`genai_list_knowledge_bases`](Client::genai_list_knowledge_bases) | `GET /v2/gen-ai/knowledge_bases` · paged | Lists the knowledge bases of the account, with their latest indexing jobs | `client.knowledge_bases().list()` |
//! | [`genai_list_model_api_keys`](Client::genai_list_model_api_keys) | `GET /v2/gen-ai/models/api_keys` · paged | Lists the keys for calling models without an agent | `client.model_api_keys().list()` |
//! | [`genai_list_model_catalog`](Client::genai_list_model_catalog) | `GET /v2/gen-ai/models/catalog` · paged | Lists the catalog of models with their capabilities and prices; the page size is named `limit` here | `client.model_cards().list()` |
//! | [`genai_list_model_evaluation_metrics`](Client::genai_list_model_evaluation_metrics) | `GET /v2/gen-ai/model_evaluation_metrics` | Lists the metrics that models can be judged by | `client.evaluation_metrics().of_models()` |
//! | [`genai_list_model_evaluation_presets`](Client::genai_list_model_evaluation_presets) | `GET /v2/gen-ai/model_evaluation_presets` · paged | Lists the saved settings that model evaluations can be started from | `client.model_evaluation_presets().list()` |
//! | [`genai_list_model_evaluation_runs`](Client::genai_list_model_evaluation_runs) | `GET /v2/gen-ai/model_evaluation_runs` · paged | Lists the model evaluations, by preset or status, with the filters there are to choose from | `client.model_evaluation_runs().list()` |
//! | [`genai_list_model_router_presets`](Client::genai_list_model_router_presets) | `GET /v2/gen-ai/models/routers/presets` · paged | Lists the ready-made configurations that a model router can start from | `client.model_router_presets().list()` |
//! | [`genai_list_model_router_task_presets`](Client::genai_list_model_router_task_presets) | `GET /v2/gen-ai/models/routers/tasks/presets` · paged | Lists the ready-made tasks that the policies of a model router can name | `client.model_router_task_presets().list()` |
//! | [`genai_list_model_routers`](Client::genai_list_model_routers) | `GET /v2/gen-ai/models/routers` · paged | Lists the model routers of the account, with the policies of each | `client.model_routers().list()` |
//! | [`genai_list_models`](Client::genai_list_models) | `GET /v2/gen-ai/models` · paged | Lists the models of the platform, optionally only those for the given `usecases` | `client.gradientai_models().list()` |
//! | [`genai_list_openai_api_keys`](Client::genai_list_openai_api_keys) | `GET /v2/gen-ai/openai/keys` · paged | Lists the OpenAI keys that the account has stored, without their secrets | `client.openai_api_keys().list()` |
//! | [`genai_list_workspaces`](Client::genai_list_workspaces) | `GET /v2/gen-ai/workspaces` · paged | Lists the workspaces of the account, with the agents and test cases in each | `client.workspaces().list()` |
//! | [`genai_regenerate_agent_api_key`](Client::genai_regenerate_agent_api_key) | `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate` | Gives an agent's API key a new secret and returns it; the old secret stops working | `client.agent(id).agent_api_key(id).regenerate()` |
//! | [`genai_regenerate_model_api_key`](Client::genai_regenerate_model_api_key) | `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate` | Gives a key for calling models a new secret and returns it; the old secret stops working | `client.model_api_key(id).regenerate()` |
//! | [`genai_retrieve_documents`](Client::genai_retrieve_documents) | `POST /v1/{knowledge_base_uuid}/retrieve` | Searches a knowledge base, and returns the passages that fit a question best. No agent and no model is asked | `client.knowledge_base(id).retrieve(..)` |
//! | [`genai_rollback_to_agent_version`](Client::genai_rollback_to_agent_version) | `PUT /v2/gen-ai/agents/{uuid}/versions` | Rolls an agent back to an earlier version, named by its `version_hash` | `client.agent(id).rollback(..)` |
//! | [`genai_run_evaluation_test_case`](Client::genai_run_evaluation_test_case) | `POST /v2/gen-ai/evaluation_runs` | Starts a test case against one or more agents and returns the id of a run for each | `client.evaluation_test_case(id).run(..)` |
//! | [`genai_update_agent`](Client::genai_update_agent) | `PUT /v2/gen-ai/agents/{uuid}` | Changes the model, instruction, retrieval or other settings of an agent and returns it | `client.agent(id).update(..)` |
//! | [`genai_update_agent_api_key`](Client::genai_update_agent_api_key) | `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}` | Renames an API key of an agent; its secret stays | `client.agent(id).agent_api_key(id).update(..)` |
//! | [`genai_update_agent_deployment_visibility`](Client::genai_update_agent_deployment_visibility) | `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility` | Sets whether an agent's endpoint is public, private, for the playground only or switched off | `client.agent(id).set_visibility(..)` |
//! | [`genai_update_agent_function`](Client::genai_update_agent_function) | `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}` | Changes the name, description or schemas of a function that an agent can call | `client.agent(id).update_function(..)` |
//! | [`genai_update_agents_workspace`](Client::genai_update_agents_workspace) | `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents` | Moves agents into a workspace and returns it with its agents | `client.workspace(id).move_agents(..)` |
//! | [`genai_update_anthropic_api_key`](Client::genai_update_anthropic_api_key) | `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}` | Changes the name or the secret of a stored Anthropic key | `client.anthropic_api_key(id).update(..)` |
//! | [`genai_update_attached_agent`](Client::genai_update_attached_agent) | `PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` | Changes the route name or the `if_case` by which an agent hands requests to a child | `client.agent(id).update_attached_agent(..)` |
//! | [`genai_update_custom_evaluation_metric`](Client::genai_update_custom_evaluation_metric) | `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}` | Changes the name, description or scoring prompt of an evaluation metric of your own, which gets a new UUID | `client.evaluation_metric(id).update()` |
//! | [`genai_update_custom_model_metadata`](Client::genai_update_custom_model_metadata) | `PATCH /v2/gen-ai/custom_models/{uuid}/metadata` | Changes the description, license or tags of an imported model | `client.custom_model(id).update(..)` |
//! | [`genai_update_evaluation_test_case`](Client::genai_update_evaluation_test_case) | `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}` | Changes the data set, metrics or name of a test case and returns its new `version` | `client.evaluation_test_case(id).update(..)` |
//! | [`genai_update_knowledge_base`](Client::genai_update_knowledge_base) | `PUT /v2/gen-ai/knowledge_bases/{uuid}` | Changes the name, project, tags, database or reranking of a knowledge base | `client.knowledge_base(id).update(..)` |
//! | [`genai_update_knowledge_base_data_source`](Client::genai_update_knowledge_base_data_source) | `PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}` | Changes by which algorithm and options a data source is cut into chunks | `client.knowledge_base(id).data_source(id).update(..)` |
//! | [`genai_update_model_api_key`](Client::genai_update_model_api_key) | `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}` | Renames a key for calling models; its secret stays | `client.model_api_key(id).update(..)` |
//! | [`genai_update_model_evaluation_run`](Client::genai_update_model_evaluation_run) | `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` | Renames a model evaluation; nothing else about it changes | `client.model_evaluation_run(id).update(..)` |
//! | [`genai_update_model_router`](Client::genai_update_model_router) | `PUT /v2/gen-ai/models/routers/{uuid}` | Replaces the policies, fallback models and regions of a model router | `client.model_router(id).update(..)` |
//! | [`genai_update_openai_api_key`](Client::genai_update_openai_api_key) | `PUT /v2/gen-ai/openai/keys/{api_key_uuid}` | Changes the name or the secret of a stored OpenAI key | `client.openai_api_key(id).update(..)` |
//! | [`genai_update_workspace`](Client::genai_update_workspace) | `PUT /v2/gen-ai/workspaces/{workspace_uuid}` | Changes the name or the description of a workspace | `client.workspace(id).update(..)` |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `genai_attach_agent`
pub static GENAI_ATTACH_AGENT: Operation = Operation {
    id: "genai_attach_agent",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
    area: "gradientai",
    host: &hosts::API,
    request: Some("LinkAgentRequest"),
    answer: Answer::Json("LinkAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("parent_agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_attach_agent_function`
pub static GENAI_ATTACH_AGENT_FUNCTION: Operation = Operation {
    id: "genai_attach_agent_function",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{agent_uuid}/functions",
    area: "gradientai",
    host: &hosts::API,
    request: Some("LinkAgentFunctionRequest"),
    answer: Answer::Json("LinkAgentFunctionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_attach_agent_guardrails`
pub static GENAI_ATTACH_AGENT_GUARDRAILS: Operation = Operation {
    id: "genai_attach_agent_guardrails",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{agent_uuid}/guardrails",
    area: "gradientai",
    host: &hosts::API,
    request: Some("LinkAgentGuardrailsRequest"),
    answer: Answer::Json("LinkAgentGuardrailResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_attach_knowledge_base`
pub static GENAI_ATTACH_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_attach_knowledge_base",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}",
    area: "gradientai",
    host: &hosts::API,
    answer: Answer::Json("LinkKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_attach_knowledge_bases`
pub static GENAI_ATTACH_KNOWLEDGE_BASES: Operation = Operation {
    id: "genai_attach_knowledge_bases",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases",
    area: "gradientai",
    host: &hosts::API,
    answer: Answer::Json("LinkKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_cancel_indexing_job`
pub static GENAI_CANCEL_INDEXING_JOB: Operation = Operation {
    id: "genai_cancel_indexing_job",
    method: Method::PUT,
    path: "/v2/gen-ai/indexing_jobs/{uuid}/cancel",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CancelKnowledgeBaseIndexingJobRequest"),
    answer: Answer::Json("CancelKnowledgeBaseIndexingJobResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_cancel_model_evaluation_run`
pub static GENAI_CANCEL_MODEL_EVALUATION_RUN: Operation = Operation {
    id: "genai_cancel_model_evaluation_run",
    method: Method::PUT,
    path: "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CancelModelEvaluationRunRequest"),
    answer: Answer::Json("CancelModelEvaluationRunResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_run_uuid", "client.model_evaluation_runs().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_create_agent`
pub static GENAI_CREATE_AGENT: Operation = Operation {
    id: "genai_create_agent",
    method: Method::POST,
    path: "/v2/gen-ai/agents",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateAgentRequest"),
    answer: Answer::Json("CreateAgentResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_agent_api_key`
pub static GENAI_CREATE_AGENT_API_KEY: Operation = Operation {
    id: "genai_create_agent_api_key",
    method: Method::POST,
    path: "/v2/gen-ai/agents/{agent_uuid}/api_keys",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateAgentApiKeyRequest"),
    answer: Answer::Json("CreateAgentApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_create_anthropic_api_key`
pub static GENAI_CREATE_ANTHROPIC_API_KEY: Operation = Operation {
    id: "genai_create_anthropic_api_key",
    method: Method::POST,
    path: "/v2/gen-ai/anthropic/keys",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateAnthropicApiKeyRequest"),
    answer: Answer::Json("CreateAnthropicApiKeyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_custom_evaluation_metric`
pub static GENAI_CREATE_CUSTOM_EVALUATION_METRIC: Operation = Operation {
    id: "genai_create_custom_evaluation_metric",
    method: Method::POST,
    path: "/v2/gen-ai/custom_evaluation_metrics",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateCustomEvaluationMetricRequest"),
    answer: Answer::Json("CreateCustomEvaluationMetricResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_data_source_file_upload_presigned_urls`
pub static GENAI_CREATE_DATA_SOURCE_FILE_UPLOAD_PRESIGNED_URLS: Operation = Operation {
    id: "genai_create_data_source_file_upload_presigned_urls",
    method: Method::POST,
    path: "/v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateDataSourceFileUploadPresignedUrlsRequest"),
    answer: Answer::Json("CreateDataSourceFileUploadPresignedUrlsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_evaluation_dataset`
pub static GENAI_CREATE_EVALUATION_DATASET: Operation = Operation {
    id: "genai_create_evaluation_dataset",
    method: Method::POST,
    path: "/v2/gen-ai/evaluation_datasets",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateEvaluationDatasetRequest"),
    answer: Answer::Json("CreateEvaluationDatasetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_evaluation_dataset_file_upload_presigned_urls`
pub static GENAI_CREATE_EVALUATION_DATASET_FILE_UPLOAD_PRESIGNED_URLS: Operation = Operation {
    id: "genai_create_evaluation_dataset_file_upload_presigned_urls",
    method: Method::POST,
    path: "/v2/gen-ai/evaluation_datasets/file_upload_presigned_urls",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateDataSourceFileUploadPresignedUrlsRequest"),
    answer: Answer::Json("CreateDataSourceFileUploadPresignedUrlsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_evaluation_test_case`
pub static GENAI_CREATE_EVALUATION_TEST_CASE: Operation = Operation {
    id: "genai_create_evaluation_test_case",
    method: Method::POST,
    path: "/v2/gen-ai/evaluation_test_cases",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateEvaluationTestCaseRequest"),
    answer: Answer::Json("CreateEvaluationTestCaseResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_indexing_job`
pub static GENAI_CREATE_INDEXING_JOB: Operation = Operation {
    id: "genai_create_indexing_job",
    method: Method::POST,
    path: "/v2/gen-ai/indexing_jobs",
    area: "gradientai",
    host: &hosts::API,
    request: Some("StartKnowledgeBaseIndexingJobRequest"),
    answer: Answer::Json("StartKnowledgeBaseIndexingJobResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_knowledge_base`
pub static GENAI_CREATE_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_create_knowledge_base",
    method: Method::POST,
    path: "/v2/gen-ai/knowledge_bases",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateKnowledgeBaseRequest"),
    answer: Answer::Json("CreateKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_knowledge_base_data_source`
pub static GENAI_CREATE_KNOWLEDGE_BASE_DATA_SOURCE: Operation = Operation {
    id: "genai_create_knowledge_base_data_source",
    method: Method::POST,
    path: "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateKnowledgeBaseDataSourceRequest"),
    answer: Answer::Json("CreateKnowledgeBaseDataSourceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("knowledge_base_uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_create_model_api_key`
pub static GENAI_CREATE_MODEL_API_KEY: Operation = Operation {
    id: "genai_create_model_api_key",
    method: Method::POST,
    path: "/v2/gen-ai/models/api_keys",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateModelApiKeyRequest"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `genai_create_model_eval_dataset_upload_presigned_urls`
pub static GENAI_CREATE_MODEL_EVAL_DATASET_UPLOAD_PRESIGNED_URLS: Operation = Operation {
    id: "genai_create_model_eval_dataset_upload_presigned_urls",
    method: Method::POST,
    path: "/v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateModelEvalDatasetUploadPresignedUrlsRequest"),
    answer: Answer::Json("CreateDataSourceFileUploadPresignedUrlsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_model_evaluation_run`
pub static GENAI_CREATE_MODEL_EVALUATION_RUN: Operation = Operation {
    id: "genai_create_model_evaluation_run",
    method: Method::POST,
    path: "/v2/gen-ai/model_evaluation_runs",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateModelEvaluationRunRequest"),
    answer: Answer::Json("CreateModelEvaluationRunResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_model_router`
pub static GENAI_CREATE_MODEL_ROUTER: Operation = Operation {
    id: "genai_create_model_router",
    method: Method::POST,
    path: "/v2/gen-ai/models/routers",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateModelRouterRequest"),
    answer: Answer::Json("CreateModelRouterResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_oauth2_dropbox_tokens`
pub static GENAI_CREATE_OAUTH2_DROPBOX_TOKENS: Operation = Operation {
    id: "genai_create_oauth2_dropbox_tokens",
    method: Method::POST,
    path: "/v2/gen-ai/oauth2/dropbox/tokens",
    area: "gradientai",
    host: &hosts::API,
    request: Some("DropboxOauth2GetTokensRequest"),
    answer: Answer::Json("DropboxOauth2GetTokensResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_openai_api_key`
pub static GENAI_CREATE_OPENAI_API_KEY: Operation = Operation {
    id: "genai_create_openai_api_key",
    method: Method::POST,
    path: "/v2/gen-ai/openai/keys",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateOpenaiApiKeyRequest"),
    answer: Answer::Json("CreateOpenaiApiKeyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_scheduled_indexing`
pub static GENAI_CREATE_SCHEDULED_INDEXING: Operation = Operation {
    id: "genai_create_scheduled_indexing",
    method: Method::POST,
    path: "/v2/gen-ai/scheduled-indexing",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateScheduledIndexingRequest"),
    answer: Answer::Json("CreateScheduledIndexingResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_create_workspace`
pub static GENAI_CREATE_WORKSPACE: Operation = Operation {
    id: "genai_create_workspace",
    method: Method::POST,
    path: "/v2/gen-ai/workspaces",
    area: "gradientai",
    host: &hosts::API,
    request: Some("CreateWorkspaceRequest"),
    answer: Answer::Json("CreateWorkspaceResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_delete_agent`
pub static GENAI_DELETE_AGENT: Operation = Operation {
    id: "genai_delete_agent",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_agent_api_key`
pub static GENAI_DELETE_AGENT_API_KEY: Operation = Operation {
    id: "genai_delete_agent_api_key",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteAgentApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_anthropic_api_key`
pub static GENAI_DELETE_ANTHROPIC_API_KEY: Operation = Operation {
    id: "genai_delete_anthropic_api_key",
    method: Method::DELETE,
    path: "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteAnthropicApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.anthropic_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_custom_evaluation_metric`
pub static GENAI_DELETE_CUSTOM_EVALUATION_METRIC: Operation = Operation {
    id: "genai_delete_custom_evaluation_metric",
    method: Method::DELETE,
    path: "/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("JsonObject"),
    errors: &[(0, "Error")],
    by_name: &[("metric_uuid", "client.evaluation_metrics().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_custom_model`
pub static GENAI_DELETE_CUSTOM_MODEL: Operation = Operation {
    id: "genai_delete_custom_model",
    method: Method::DELETE,
    path: "/v2/gen-ai/custom_models/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteCustomModelResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.custom_models().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_evaluation_dataset`
pub static GENAI_DELETE_EVALUATION_DATASET: Operation = Operation {
    id: "genai_delete_evaluation_dataset",
    method: Method::DELETE,
    path: "/v2/gen-ai/evaluation_datasets/{dataset_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("JsonObject"),
    errors: &[(0, "Error")],
    by_name: &[("dataset_uuid", "client.evaluation_datasets().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_knowledge_base`
pub static GENAI_DELETE_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_delete_knowledge_base",
    method: Method::DELETE,
    path: "/v2/gen-ai/knowledge_bases/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_knowledge_base_data_source`
pub static GENAI_DELETE_KNOWLEDGE_BASE_DATA_SOURCE: Operation = Operation {
    id: "genai_delete_knowledge_base_data_source",
    method: Method::DELETE,
    path: "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteKnowledgeBaseDataSourceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("knowledge_base_uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_model_api_key`
pub static GENAI_DELETE_MODEL_API_KEY: Operation = Operation {
    id: "genai_delete_model_api_key",
    method: Method::DELETE,
    path: "/v2/gen-ai/models/api_keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteModelApiKeyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_delete_model_evaluation_preset`
pub static GENAI_DELETE_MODEL_EVALUATION_PRESET: Operation = Operation {
    id: "genai_delete_model_evaluation_preset",
    method: Method::DELETE,
    path: "/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("JsonObject"),
    errors: &[(0, "Error")],
    by_name: &[("eval_preset_uuid", "client.model_evaluation_presets().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_model_evaluation_run`
pub static GENAI_DELETE_MODEL_EVALUATION_RUN: Operation = Operation {
    id: "genai_delete_model_evaluation_run",
    method: Method::DELETE,
    path: "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteModelEvaluationRunResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_run_uuid", "client.model_evaluation_runs().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_model_router`
pub static GENAI_DELETE_MODEL_ROUTER: Operation = Operation {
    id: "genai_delete_model_router",
    method: Method::DELETE,
    path: "/v2/gen-ai/models/routers/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteModelRouterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.model_routers().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_openai_api_key`
pub static GENAI_DELETE_OPENAI_API_KEY: Operation = Operation {
    id: "genai_delete_openai_api_key",
    method: Method::DELETE,
    path: "/v2/gen-ai/openai/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteOpenaiApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.openai_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_delete_scheduled_indexing`
pub static GENAI_DELETE_SCHEDULED_INDEXING: Operation = Operation {
    id: "genai_delete_scheduled_indexing",
    method: Method::DELETE,
    path: "/v2/gen-ai/scheduled-indexing/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteScheduledIndexingResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_delete_workspace`
pub static GENAI_DELETE_WORKSPACE: Operation = Operation {
    id: "genai_delete_workspace",
    method: Method::DELETE,
    path: "/v2/gen-ai/workspaces/{workspace_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DeleteWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_detach_agent`
pub static GENAI_DETACH_AGENT: Operation = Operation {
    id: "genai_detach_agent",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UnlinkAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("parent_agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_detach_agent_function`
pub static GENAI_DETACH_AGENT_FUNCTION: Operation = Operation {
    id: "genai_detach_agent_function",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UnlinkAgentFunctionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_detach_agent_guardrail`
pub static GENAI_DETACH_AGENT_GUARDRAIL: Operation = Operation {
    id: "genai_detach_agent_guardrail",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UnlinkAgentGuardrailResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_detach_knowledge_base`
pub static GENAI_DETACH_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_detach_knowledge_base",
    method: Method::DELETE,
    path: "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UnlinkKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_agent`
pub static GENAI_GET_AGENT: Operation = Operation {
    id: "genai_get_agent",
    path: "/v2/gen-ai/agents/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_agent_children`
pub static GENAI_GET_AGENT_CHILDREN: Operation = Operation {
    id: "genai_get_agent_children",
    path: "/v2/gen-ai/agents/{uuid}/child_agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "children" }),
    answer: Answer::Json("GetAgentChildrenResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_agent_usage`
pub static GENAI_GET_AGENT_USAGE: Operation = Operation {
    id: "genai_get_agent_usage",
    path: "/v2/gen-ai/agents/{uuid}/usage",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetAgentUsageResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_anthropic_api_key`
pub static GENAI_GET_ANTHROPIC_API_KEY: Operation = Operation {
    id: "genai_get_anthropic_api_key",
    path: "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetAnthropicApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.anthropic_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_custom_model`
pub static GENAI_GET_CUSTOM_MODEL: Operation = Operation {
    id: "genai_get_custom_model",
    path: "/v2/gen-ai/custom_models/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetCustomModelResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.custom_models().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_evaluation_dataset_download_url`
pub static GENAI_GET_EVALUATION_DATASET_DOWNLOAD_URL: Operation = Operation {
    id: "genai_get_evaluation_dataset_download_url",
    path: "/v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetEvaluationDatasetDownloadUrlResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dataset_uuid", "client.evaluation_datasets().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_evaluation_run`
pub static GENAI_GET_EVALUATION_RUN: Operation = Operation {
    id: "genai_get_evaluation_run",
    path: "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetEvaluationRunResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_evaluation_run_prompt_results`
pub static GENAI_GET_EVALUATION_RUN_PROMPT_RESULTS: Operation = Operation {
    id: "genai_get_evaluation_run_prompt_results",
    path: "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetEvaluationRunPromptResultsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_evaluation_run_results`
pub static GENAI_GET_EVALUATION_RUN_RESULTS: Operation = Operation {
    id: "genai_get_evaluation_run_results",
    path: "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "prompts", per_page: true }),
    answer: Answer::Json("GetEvaluationRunResultsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_evaluation_test_case`
pub static GENAI_GET_EVALUATION_TEST_CASE: Operation = Operation {
    id: "genai_get_evaluation_test_case",
    path: "/v2/gen-ai/evaluation_test_cases/{test_case_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetEvaluationTestCaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("test_case_uuid", "client.evaluation_test_cases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_indexing_job`
pub static GENAI_GET_INDEXING_JOB: Operation = Operation {
    id: "genai_get_indexing_job",
    path: "/v2/gen-ai/indexing_jobs/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetKnowledgeBaseIndexingJobResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_indexing_job_details_signed_url`
pub static GENAI_GET_INDEXING_JOB_DETAILS_SIGNED_URL: Operation = Operation {
    id: "genai_get_indexing_job_details_signed_url",
    path: "/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetIndexingJobDetailsSignedUrlResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_knowledge_base`
pub static GENAI_GET_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_get_knowledge_base",
    path: "/v2/gen-ai/knowledge_bases/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_model_catalog_card`
pub static GENAI_GET_MODEL_CATALOG_CARD: Operation = Operation {
    id: "genai_get_model_catalog_card",
    path: "/v2/gen-ai/models/catalog/{id}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetModelCatalogCardResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.model_cards().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_model_evaluation_preset`
pub static GENAI_GET_MODEL_EVALUATION_PRESET: Operation = Operation {
    id: "genai_get_model_evaluation_preset",
    path: "/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetModelEvaluationPresetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_preset_uuid", "client.model_evaluation_presets().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_model_evaluation_run`
pub static GENAI_GET_MODEL_EVALUATION_RUN: Operation = Operation {
    id: "genai_get_model_evaluation_run",
    path: "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "results", per_page: true }),
    answer: Answer::Json("GetModelEvaluationRunResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_run_uuid", "client.model_evaluation_runs().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_model_evaluation_run_results_download_url`
pub static GENAI_GET_MODEL_EVALUATION_RUN_RESULTS_DOWNLOAD_URL: Operation = Operation {
    id: "genai_get_model_evaluation_run_results_download_url",
    path: "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetModelEvaluationRunResultsDownloadUrlResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_run_uuid", "client.model_evaluation_runs().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_model_router`
pub static GENAI_GET_MODEL_ROUTER: Operation = Operation {
    id: "genai_get_model_router",
    path: "/v2/gen-ai/models/routers/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetModelRouterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.model_routers().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_oauth2_url`
pub static GENAI_GET_OAUTH2_URL: Operation = Operation {
    id: "genai_get_oauth2_url",
    path: "/v2/gen-ai/oauth2/url",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GenerateOauth2UrlResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_openai_api_key`
pub static GENAI_GET_OPENAI_API_KEY: Operation = Operation {
    id: "genai_get_openai_api_key",
    path: "/v2/gen-ai/openai/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetOpenaiApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.openai_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_get_scheduled_indexing`
pub static GENAI_GET_SCHEDULED_INDEXING: Operation = Operation {
    id: "genai_get_scheduled_indexing",
    path: "/v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetScheduledIndexingResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_get_workspace`
pub static GENAI_GET_WORKSPACE: Operation = Operation {
    id: "genai_get_workspace",
    path: "/v2/gen-ai/workspaces/{workspace_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("GetWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_import_custom_model`
pub static GENAI_IMPORT_CUSTOM_MODEL: Operation = Operation {
    id: "genai_import_custom_model",
    method: Method::POST,
    path: "/v2/gen-ai/custom_models/import",
    area: "gradientai",
    host: &hosts::API,
    request: Some("ImportCustomModelRequest"),
    answer: Answer::Json("ImportCustomModelResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_agent_api_keys`
pub static GENAI_LIST_AGENT_API_KEYS: Operation = Operation {
    id: "genai_list_agent_api_keys",
    path: "/v2/gen-ai/agents/{agent_uuid}/api_keys",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "api_key_infos", per_page: true }),
    answer: Answer::Json("ListAgentApiKeysResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_agent_versions`
pub static GENAI_LIST_AGENT_VERSIONS: Operation = Operation {
    id: "genai_list_agent_versions",
    path: "/v2/gen-ai/agents/{uuid}/versions",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "agent_versions", per_page: true }),
    answer: Answer::Json("ListAgentVersionsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_agents`
pub static GENAI_LIST_AGENTS: Operation = Operation {
    id: "genai_list_agents",
    path: "/v2/gen-ai/agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "agents", per_page: true }),
    answer: Answer::Json("ListAgentsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_agents_by_anthropic_key`
pub static GENAI_LIST_AGENTS_BY_ANTHROPIC_KEY: Operation = Operation {
    id: "genai_list_agents_by_anthropic_key",
    path: "/v2/gen-ai/anthropic/keys/{uuid}/agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "agents", per_page: true }),
    answer: Answer::Json("ListAgentsByAnthropicKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.anthropic_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_agents_by_openai_key`
pub static GENAI_LIST_AGENTS_BY_OPENAI_KEY: Operation = Operation {
    id: "genai_list_agents_by_openai_key",
    path: "/v2/gen-ai/openai/keys/{uuid}/agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "agents", per_page: true }),
    answer: Answer::Json("ListAgentsByOpenaiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.openai_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_agents_by_workspace`
pub static GENAI_LIST_AGENTS_BY_WORKSPACE: Operation = Operation {
    id: "genai_list_agents_by_workspace",
    path: "/v2/gen-ai/workspaces/{workspace_uuid}/agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "agents", per_page: true }),
    answer: Answer::Json("ListAgentsByWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_anthropic_api_keys`
pub static GENAI_LIST_ANTHROPIC_API_KEYS: Operation = Operation {
    id: "genai_list_anthropic_api_keys",
    path: "/v2/gen-ai/anthropic/keys",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "api_key_infos", per_page: true }),
    answer: Answer::Json("ListAnthropicApiKeysResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_custom_models`
pub static GENAI_LIST_CUSTOM_MODELS: Operation = Operation {
    id: "genai_list_custom_models",
    path: "/v2/gen-ai/custom_models",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "models", per_page: true }),
    answer: Answer::Json("ListCustomModelsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_datacenter_regions`
pub static GENAI_LIST_DATACENTER_REGIONS: Operation = Operation {
    id: "genai_list_datacenter_regions",
    path: "/v2/gen-ai/regions",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "regions" }),
    answer: Answer::Json("GenaiListRegionsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_evaluation_datasets`
pub static GENAI_LIST_EVALUATION_DATASETS: Operation = Operation {
    id: "genai_list_evaluation_datasets",
    path: "/v2/gen-ai/evaluation_datasets",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "evaluation_datasets" }),
    answer: Answer::Json("ListEvaluationDatasetsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_evaluation_metrics`
pub static GENAI_LIST_EVALUATION_METRICS: Operation = Operation {
    id: "genai_list_evaluation_metrics",
    path: "/v2/gen-ai/evaluation_metrics",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "metrics" }),
    answer: Answer::Json("ListEvaluationMetricsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_evaluation_runs_by_test_case`
pub static GENAI_LIST_EVALUATION_RUNS_BY_TEST_CASE: Operation = Operation {
    id: "genai_list_evaluation_runs_by_test_case",
    path: "/v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "evaluation_runs" }),
    answer: Answer::Json("ListEvaluationRunsByTestCaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("evaluation_test_case_uuid", "client.evaluation_test_cases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_evaluation_test_cases`
pub static GENAI_LIST_EVALUATION_TEST_CASES: Operation = Operation {
    id: "genai_list_evaluation_test_cases",
    path: "/v2/gen-ai/evaluation_test_cases",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "evaluation_test_cases" }),
    answer: Answer::Json("ListEvaluationTestCasesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_evaluation_test_cases_by_workspace`
pub static GENAI_LIST_EVALUATION_TEST_CASES_BY_WORKSPACE: Operation = Operation {
    id: "genai_list_evaluation_test_cases_by_workspace",
    path: "/v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ListEvaluationTestCasesByWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_indexing_job_data_sources`
pub static GENAI_LIST_INDEXING_JOB_DATA_SOURCES: Operation = Operation {
    id: "genai_list_indexing_job_data_sources",
    path: "/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "indexed_data_sources" }),
    answer: Answer::Json("ListIndexingJobDataSourcesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_indexing_jobs`
pub static GENAI_LIST_INDEXING_JOBS: Operation = Operation {
    id: "genai_list_indexing_jobs",
    path: "/v2/gen-ai/indexing_jobs",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "jobs", per_page: true }),
    answer: Answer::Json("ListKnowledgeBaseIndexingJobsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_indexing_jobs_by_knowledge_base`
pub static GENAI_LIST_INDEXING_JOBS_BY_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_list_indexing_jobs_by_knowledge_base",
    path: "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "jobs", per_page: true }),
    answer: Answer::Json("ListKnowledgeBaseIndexingJobsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("knowledge_base_uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_knowledge_base_data_sources`
pub static GENAI_LIST_KNOWLEDGE_BASE_DATA_SOURCES: Operation = Operation {
    id: "genai_list_knowledge_base_data_sources",
    path: "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "knowledge_base_data_sources", per_page: true }),
    answer: Answer::Json("ListKnowledgeBaseDataSourcesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("knowledge_base_uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_list_knowledge_bases`
pub static GENAI_LIST_KNOWLEDGE_BASES: Operation = Operation {
    id: "genai_list_knowledge_bases",
    path: "/v2/gen-ai/knowledge_bases",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "knowledge_bases", per_page: true }),
    answer: Answer::Json("ListKnowledgeBasesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_api_keys`
pub static GENAI_LIST_MODEL_API_KEYS: Operation = Operation {
    id: "genai_list_model_api_keys",
    path: "/v2/gen-ai/models/api_keys",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "api_key_infos", per_page: true }),
    answer: Answer::Json("ListModelApiKeysResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_catalog`
pub static GENAI_LIST_MODEL_CATALOG: Operation = Operation {
    id: "genai_list_model_catalog",
    path: "/v2/gen-ai/models/catalog",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "data", per_page: false }),
    answer: Answer::Json("ListModelCatalogResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_evaluation_metrics`
pub static GENAI_LIST_MODEL_EVALUATION_METRICS: Operation = Operation {
    id: "genai_list_model_evaluation_metrics",
    path: "/v2/gen-ai/model_evaluation_metrics",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ListModelEvaluationMetricsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_evaluation_presets`
pub static GENAI_LIST_MODEL_EVALUATION_PRESETS: Operation = Operation {
    id: "genai_list_model_evaluation_presets",
    path: "/v2/gen-ai/model_evaluation_presets",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "presets" }),
    answer: Answer::Json("ListModelEvaluationPresetsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_evaluation_runs`
pub static GENAI_LIST_MODEL_EVALUATION_RUNS: Operation = Operation {
    id: "genai_list_model_evaluation_runs",
    path: "/v2/gen-ai/model_evaluation_runs",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "runs", per_page: true }),
    answer: Answer::Json("ListModelEvaluationRunsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_router_presets`
pub static GENAI_LIST_MODEL_ROUTER_PRESETS: Operation = Operation {
    id: "genai_list_model_router_presets",
    path: "/v2/gen-ai/models/routers/presets",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "presets", per_page: true }),
    answer: Answer::Json("ListModelRouterPresetsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_router_task_presets`
pub static GENAI_LIST_MODEL_ROUTER_TASK_PRESETS: Operation = Operation {
    id: "genai_list_model_router_task_presets",
    path: "/v2/gen-ai/models/routers/tasks/presets",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "tasks", per_page: true }),
    answer: Answer::Json("ListModelRouterTaskPresetsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_model_routers`
pub static GENAI_LIST_MODEL_ROUTERS: Operation = Operation {
    id: "genai_list_model_routers",
    path: "/v2/gen-ai/models/routers",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "model_routers", per_page: true }),
    answer: Answer::Json("ListModelRoutersResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_models`
pub static GENAI_LIST_MODELS: Operation = Operation {
    id: "genai_list_models",
    path: "/v2/gen-ai/models",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "models", per_page: true }),
    answer: Answer::Json("GenaiListModelsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_openai_api_keys`
pub static GENAI_LIST_OPENAI_API_KEYS: Operation = Operation {
    id: "genai_list_openai_api_keys",
    path: "/v2/gen-ai/openai/keys",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "api_key_infos", per_page: true }),
    answer: Answer::Json("ListOpenaiApiKeysResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_list_workspaces`
pub static GENAI_LIST_WORKSPACES: Operation = Operation {
    id: "genai_list_workspaces",
    path: "/v2/gen-ai/workspaces",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "workspaces" }),
    answer: Answer::Json("ListWorkspacesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_regenerate_agent_api_key`
pub static GENAI_REGENERATE_AGENT_API_KEY: Operation = Operation {
    id: "genai_regenerate_agent_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate",
    area: "gradientai",
    host: &hosts::API,
    answer: Answer::Json("RegenerateAgentApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_regenerate_model_api_key`
pub static GENAI_REGENERATE_MODEL_API_KEY: Operation = Operation {
    id: "genai_regenerate_model_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate",
    area: "gradientai",
    host: &hosts::API,
    answer: Answer::Json("RegenerateModelApiKeyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_retrieve_documents`
pub static GENAI_RETRIEVE_DOCUMENTS: Operation = Operation {
    id: "genai_retrieve_documents",
    method: Method::POST,
    path: "/v1/{knowledge_base_uuid}/retrieve",
    area: "gradientai",
    host: &hosts::RETRIEVAL,
    idempotent: true,
    request: Some("RetrieveDocumentsRequest"),
    answer: Answer::Json("RetrieveDocumentsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_rollback_to_agent_version`
pub static GENAI_ROLLBACK_TO_AGENT_VERSION: Operation = Operation {
    id: "genai_rollback_to_agent_version",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{uuid}/versions",
    area: "gradientai",
    host: &hosts::API,
    request: Some("RollbackToAgentVersionRequest"),
    answer: Answer::Json("RollbackToAgentVersionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_run_evaluation_test_case`
pub static GENAI_RUN_EVALUATION_TEST_CASE: Operation = Operation {
    id: "genai_run_evaluation_test_case",
    method: Method::POST,
    path: "/v2/gen-ai/evaluation_runs",
    area: "gradientai",
    host: &hosts::API,
    request: Some("RunEvaluationTestCaseRequest"),
    answer: Answer::Json("RunEvaluationTestCaseResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_update_agent`
pub static GENAI_UPDATE_AGENT: Operation = Operation {
    id: "genai_update_agent",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateAgentRequest"),
    answer: Answer::Json("UpdateAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_agent_api_key`
pub static GENAI_UPDATE_AGENT_API_KEY: Operation = Operation {
    id: "genai_update_agent_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateAgentApiKeyRequest"),
    answer: Answer::Json("UpdateAgentApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_agent_deployment_visibility`
pub static GENAI_UPDATE_AGENT_DEPLOYMENT_VISIBILITY: Operation = Operation {
    id: "genai_update_agent_deployment_visibility",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{uuid}/deployment_visibility",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateAgentDeploymentVisibilityRequest"),
    answer: Answer::Json("UpdateAgentDeploymentVisbilityResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_agent_function`
pub static GENAI_UPDATE_AGENT_FUNCTION: Operation = Operation {
    id: "genai_update_agent_function",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateAgentFunctionRequest"),
    answer: Answer::Json("UpdateAgentFunctionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_agents_workspace`
pub static GENAI_UPDATE_AGENTS_WORKSPACE: Operation = Operation {
    id: "genai_update_agents_workspace",
    method: Method::PUT,
    path: "/v2/gen-ai/workspaces/{workspace_uuid}/agents",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("MoveAgentsToWorkspaceRequest"),
    answer: Answer::Json("MoveAgentsToWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_anthropic_api_key`
pub static GENAI_UPDATE_ANTHROPIC_API_KEY: Operation = Operation {
    id: "genai_update_anthropic_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateAnthropicApiKeyRequest"),
    answer: Answer::Json("UpdateAnthropicApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.anthropic_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_attached_agent`
pub static GENAI_UPDATE_ATTACHED_AGENT: Operation = Operation {
    id: "genai_update_attached_agent",
    method: Method::PUT,
    path: "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateLinkedAgentRequest"),
    answer: Answer::Json("UpdateLinkedAgentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("parent_agent_uuid", "client.agents().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_custom_evaluation_metric`
pub static GENAI_UPDATE_CUSTOM_EVALUATION_METRIC: Operation = Operation {
    id: "genai_update_custom_evaluation_metric",
    method: Method::PUT,
    path: "/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}",
    area: "gradientai",
    host: &hosts::API,
    request: Some("UpdateCustomEvaluationMetricRequest"),
    answer: Answer::Json("UpdateCustomEvaluationMetricResponse"),
    errors: &[(0, "Error")],
    by_name: &[("metric_uuid", "client.evaluation_metrics().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_custom_model_metadata`
pub static GENAI_UPDATE_CUSTOM_MODEL_METADATA: Operation = Operation {
    id: "genai_update_custom_model_metadata",
    method: Method::PATCH,
    path: "/v2/gen-ai/custom_models/{uuid}/metadata",
    area: "gradientai",
    host: &hosts::API,
    request: Some("UpdateCustomModelMetadataRequest"),
    answer: Answer::Json("UpdateCustomModelMetadataResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.custom_models().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_evaluation_test_case`
pub static GENAI_UPDATE_EVALUATION_TEST_CASE: Operation = Operation {
    id: "genai_update_evaluation_test_case",
    method: Method::PUT,
    path: "/v2/gen-ai/evaluation_test_cases/{test_case_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateEvaluationTestCaseRequest"),
    answer: Answer::Json("UpdateEvaluationTestCaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("test_case_uuid", "client.evaluation_test_cases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_knowledge_base`
pub static GENAI_UPDATE_KNOWLEDGE_BASE: Operation = Operation {
    id: "genai_update_knowledge_base",
    method: Method::PUT,
    path: "/v2/gen-ai/knowledge_bases/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateKnowledgeBaseRequest"),
    answer: Answer::Json("UpdateKnowledgeBaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_knowledge_base_data_source`
pub static GENAI_UPDATE_KNOWLEDGE_BASE_DATA_SOURCE: Operation = Operation {
    id: "genai_update_knowledge_base_data_source",
    method: Method::PUT,
    path: "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateKnowledgeBaseDataSourceRequest"),
    answer: Answer::Json("UpdateKnowledgeBaseDataSourceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("knowledge_base_uuid", "client.knowledge_bases().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_model_api_key`
pub static GENAI_UPDATE_MODEL_API_KEY: Operation = Operation {
    id: "genai_update_model_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/models/api_keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateModelApiKeyRequest"),
    answer: Answer::Json("UpdateModelApiKeyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `genai_update_model_evaluation_run`
pub static GENAI_UPDATE_MODEL_EVALUATION_RUN: Operation = Operation {
    id: "genai_update_model_evaluation_run",
    method: Method::PATCH,
    path: "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
    area: "gradientai",
    host: &hosts::API,
    request: Some("UpdateModelEvaluationRunRequest"),
    answer: Answer::Json("UpdateModelEvaluationRunResponse"),
    errors: &[(0, "Error")],
    by_name: &[("eval_run_uuid", "client.model_evaluation_runs().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_model_router`
pub static GENAI_UPDATE_MODEL_ROUTER: Operation = Operation {
    id: "genai_update_model_router",
    method: Method::PUT,
    path: "/v2/gen-ai/models/routers/{uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateModelRouterRequest"),
    answer: Answer::Json("UpdateModelRouterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("uuid", "client.model_routers().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_openai_api_key`
pub static GENAI_UPDATE_OPENAI_API_KEY: Operation = Operation {
    id: "genai_update_openai_api_key",
    method: Method::PUT,
    path: "/v2/gen-ai/openai/keys/{api_key_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateOpenaiApiKeyRequest"),
    answer: Answer::Json("UpdateOpenaiApiKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("api_key_uuid", "client.openai_api_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `genai_update_workspace`
pub static GENAI_UPDATE_WORKSPACE: Operation = Operation {
    id: "genai_update_workspace",
    method: Method::PUT,
    path: "/v2/gen-ai/workspaces/{workspace_uuid}",
    area: "gradientai",
    host: &hosts::API,
    idempotent: true,
    request: Some("UpdateWorkspaceRequest"),
    answer: Answer::Json("UpdateWorkspaceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("workspace_uuid", "client.workspaces().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &GENAI_ATTACH_AGENT,
    &GENAI_ATTACH_AGENT_FUNCTION,
    &GENAI_ATTACH_AGENT_GUARDRAILS,
    &GENAI_ATTACH_KNOWLEDGE_BASE,
    &GENAI_ATTACH_KNOWLEDGE_BASES,
    &GENAI_CANCEL_INDEXING_JOB,
    &GENAI_CANCEL_MODEL_EVALUATION_RUN,
    &GENAI_CREATE_AGENT,
    &GENAI_CREATE_AGENT_API_KEY,
    &GENAI_CREATE_ANTHROPIC_API_KEY,
    &GENAI_CREATE_CUSTOM_EVALUATION_METRIC,
    &GENAI_CREATE_DATA_SOURCE_FILE_UPLOAD_PRESIGNED_URLS,
    &GENAI_CREATE_EVALUATION_DATASET,
    &GENAI_CREATE_EVALUATION_DATASET_FILE_UPLOAD_PRESIGNED_URLS,
    &GENAI_CREATE_EVALUATION_TEST_CASE,
    &GENAI_CREATE_INDEXING_JOB,
    &GENAI_CREATE_KNOWLEDGE_BASE,
    &GENAI_CREATE_KNOWLEDGE_BASE_DATA_SOURCE,
    &GENAI_CREATE_MODEL_API_KEY,
    &GENAI_CREATE_MODEL_EVAL_DATASET_UPLOAD_PRESIGNED_URLS,
    &GENAI_CREATE_MODEL_EVALUATION_RUN,
    &GENAI_CREATE_MODEL_ROUTER,
    &GENAI_CREATE_OAUTH2_DROPBOX_TOKENS,
    &GENAI_CREATE_OPENAI_API_KEY,
    &GENAI_CREATE_SCHEDULED_INDEXING,
    &GENAI_CREATE_WORKSPACE,
    &GENAI_DELETE_AGENT,
    &GENAI_DELETE_AGENT_API_KEY,
    &GENAI_DELETE_ANTHROPIC_API_KEY,
    &GENAI_DELETE_CUSTOM_EVALUATION_METRIC,
    &GENAI_DELETE_CUSTOM_MODEL,
    &GENAI_DELETE_EVALUATION_DATASET,
    &GENAI_DELETE_KNOWLEDGE_BASE,
    &GENAI_DELETE_KNOWLEDGE_BASE_DATA_SOURCE,
    &GENAI_DELETE_MODEL_API_KEY,
    &GENAI_DELETE_MODEL_EVALUATION_PRESET,
    &GENAI_DELETE_MODEL_EVALUATION_RUN,
    &GENAI_DELETE_MODEL_ROUTER,
    &GENAI_DELETE_OPENAI_API_KEY,
    &GENAI_DELETE_SCHEDULED_INDEXING,
    &GENAI_DELETE_WORKSPACE,
    &GENAI_DETACH_AGENT,
    &GENAI_DETACH_AGENT_FUNCTION,
    &GENAI_DETACH_AGENT_GUARDRAIL,
    &GENAI_DETACH_KNOWLEDGE_BASE,
    &GENAI_GET_AGENT,
    &GENAI_GET_AGENT_CHILDREN,
    &GENAI_GET_AGENT_USAGE,
    &GENAI_GET_ANTHROPIC_API_KEY,
    &GENAI_GET_CUSTOM_MODEL,
    &GENAI_GET_EVALUATION_DATASET_DOWNLOAD_URL,
    &GENAI_GET_EVALUATION_RUN,
    &GENAI_GET_EVALUATION_RUN_PROMPT_RESULTS,
    &GENAI_GET_EVALUATION_RUN_RESULTS,
    &GENAI_GET_EVALUATION_TEST_CASE,
    &GENAI_GET_INDEXING_JOB,
    &GENAI_GET_INDEXING_JOB_DETAILS_SIGNED_URL,
    &GENAI_GET_KNOWLEDGE_BASE,
    &GENAI_GET_MODEL_CATALOG_CARD,
    &GENAI_GET_MODEL_EVALUATION_PRESET,
    &GENAI_GET_MODEL_EVALUATION_RUN,
    &GENAI_GET_MODEL_EVALUATION_RUN_RESULTS_DOWNLOAD_URL,
    &GENAI_GET_MODEL_ROUTER,
    &GENAI_GET_OAUTH2_URL,
    &GENAI_GET_OPENAI_API_KEY,
    &GENAI_GET_SCHEDULED_INDEXING,
    &GENAI_GET_WORKSPACE,
    &GENAI_IMPORT_CUSTOM_MODEL,
    &GENAI_LIST_AGENT_API_KEYS,
    &GENAI_LIST_AGENT_VERSIONS,
    &GENAI_LIST_AGENTS,
    &GENAI_LIST_AGENTS_BY_ANTHROPIC_KEY,
    &GENAI_LIST_AGENTS_BY_OPENAI_KEY,
    &GENAI_LIST_AGENTS_BY_WORKSPACE,
    &GENAI_LIST_ANTHROPIC_API_KEYS,
    &GENAI_LIST_CUSTOM_MODELS,
    &GENAI_LIST_DATACENTER_REGIONS,
    &GENAI_LIST_EVALUATION_DATASETS,
    &GENAI_LIST_EVALUATION_METRICS,
    &GENAI_LIST_EVALUATION_RUNS_BY_TEST_CASE,
    &GENAI_LIST_EVALUATION_TEST_CASES,
    &GENAI_LIST_EVALUATION_TEST_CASES_BY_WORKSPACE,
    &GENAI_LIST_INDEXING_JOB_DATA_SOURCES,
    &GENAI_LIST_INDEXING_JOBS,
    &GENAI_LIST_INDEXING_JOBS_BY_KNOWLEDGE_BASE,
    &GENAI_LIST_KNOWLEDGE_BASE_DATA_SOURCES,
    &GENAI_LIST_KNOWLEDGE_BASES,
    &GENAI_LIST_MODEL_API_KEYS,
    &GENAI_LIST_MODEL_CATALOG,
    &GENAI_LIST_MODEL_EVALUATION_METRICS,
    &GENAI_LIST_MODEL_EVALUATION_PRESETS,
    &GENAI_LIST_MODEL_EVALUATION_RUNS,
    &GENAI_LIST_MODEL_ROUTER_PRESETS,
    &GENAI_LIST_MODEL_ROUTER_TASK_PRESETS,
    &GENAI_LIST_MODEL_ROUTERS,
    &GENAI_LIST_MODELS,
    &GENAI_LIST_OPENAI_API_KEYS,
    &GENAI_LIST_WORKSPACES,
    &GENAI_REGENERATE_AGENT_API_KEY,
    &GENAI_REGENERATE_MODEL_API_KEY,
    &GENAI_RETRIEVE_DOCUMENTS,
    &GENAI_ROLLBACK_TO_AGENT_VERSION,
    &GENAI_RUN_EVALUATION_TEST_CASE,
    &GENAI_UPDATE_AGENT,
    &GENAI_UPDATE_AGENT_API_KEY,
    &GENAI_UPDATE_AGENT_DEPLOYMENT_VISIBILITY,
    &GENAI_UPDATE_AGENT_FUNCTION,
    &GENAI_UPDATE_AGENTS_WORKSPACE,
    &GENAI_UPDATE_ANTHROPIC_API_KEY,
    &GENAI_UPDATE_ATTACHED_AGENT,
    &GENAI_UPDATE_CUSTOM_EVALUATION_METRIC,
    &GENAI_UPDATE_CUSTOM_MODEL_METADATA,
    &GENAI_UPDATE_EVALUATION_TEST_CASE,
    &GENAI_UPDATE_KNOWLEDGE_BASE,
    &GENAI_UPDATE_KNOWLEDGE_BASE_DATA_SOURCE,
    &GENAI_UPDATE_MODEL_API_KEY,
    &GENAI_UPDATE_MODEL_EVALUATION_RUN,
    &GENAI_UPDATE_MODEL_ROUTER,
    &GENAI_UPDATE_OPENAI_API_KEY,
    &GENAI_UPDATE_WORKSPACE,
];

/// Parameters of [`genai_get_agent_usage`](Client::genai_get_agent_usage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetAgentUsageParams {
    /// The date from which on usage is counted.
    pub start: Option<String>,
    /// The date up to which usage is counted. Default: now.
    pub stop: Option<String>,
}

impl GenaiGetAgentUsageParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetAgentUsageParams {
    into start: String,
    into stop: String,
});

/// Parameters of [`genai_get_evaluation_run_results`](Client::genai_get_evaluation_run_results).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetEvaluationRunResultsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiGetEvaluationRunResultsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetEvaluationRunResultsParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_get_evaluation_test_case`](Client::genai_get_evaluation_test_case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetEvaluationTestCaseParams {
    /// The version of the test case that is returned. Default: the latest.
    pub evaluation_test_case_version: Option<i64>,
}

impl GenaiGetEvaluationTestCaseParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetEvaluationTestCaseParams {
    value evaluation_test_case_version: i64,
});

/// Parameters of [`genai_get_model_catalog_card`](Client::genai_get_model_catalog_card).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetModelCatalogCardParams {
    /// The model by the name that calls give it, such as `llama3.1-70b-instruct`, in place of its UUID.
    pub model_id: Option<String>,
}

impl GenaiGetModelCatalogCardParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetModelCatalogCardParams {
    into model_id: String,
});

/// Parameters of [`genai_get_model_evaluation_run`](Client::genai_get_model_evaluation_run).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetModelEvaluationRunParams {
    /// The number of the page of results, from 1. Default: 1.
    pub page: Option<i64>,
    /// How many results a page has at most. Default: 50.
    pub per_page: Option<i64>,
}

impl GenaiGetModelEvaluationRunParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetModelEvaluationRunParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_get_oauth2_url`](Client::genai_get_oauth2_url).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiGetOauth2UrlParams {
    /// Where to sign in: `google` or `dropbox`.
    pub type_: Option<String>,
    /// The address that the sign-in returns to.
    pub redirect_url: Option<String>,
}

impl GenaiGetOauth2UrlParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiGetOauth2UrlParams {
    into type_: String,
    into redirect_url: String,
});

/// Parameters of [`genai_list_agent_api_keys`](Client::genai_list_agent_api_keys).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentApiKeysParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentApiKeysParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentApiKeysParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_agent_versions`](Client::genai_list_agent_versions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentVersionsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentVersionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentVersionsParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_agents`](Client::genai_list_agents).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentsParams {
    /// Whether only deployed agents are listed.
    pub only_deployed: Option<bool>,
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentsParams {
    value only_deployed: bool,
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_agents_by_anthropic_key`](Client::genai_list_agents_by_anthropic_key).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentsByAnthropicKeyParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentsByAnthropicKeyParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentsByAnthropicKeyParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_agents_by_openai_key`](Client::genai_list_agents_by_openai_key).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentsByOpenaiKeyParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentsByOpenaiKeyParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentsByOpenaiKeyParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_agents_by_workspace`](Client::genai_list_agents_by_workspace).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAgentsByWorkspaceParams {
    /// Whether only deployed agents are listed.
    pub only_deployed: Option<bool>,
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAgentsByWorkspaceParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAgentsByWorkspaceParams {
    value only_deployed: bool,
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_anthropic_api_keys`](Client::genai_list_anthropic_api_keys).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListAnthropicApiKeysParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListAnthropicApiKeysParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListAnthropicApiKeysParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_custom_models`](Client::genai_list_custom_models).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListCustomModelsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
    /// Only models with this status; `STATUS_UNSPECIFIED` means all.
    /// Default: `"STATUS_UNSPECIFIED"`.
    pub status: Option<types::CustomModelStatus>,
}

impl GenaiListCustomModelsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListCustomModelsParams {
    value page: i64,
    value per_page: i64,
    into status: types::CustomModelStatus,
});

/// Parameters of [`genai_list_datacenter_regions`](Client::genai_list_datacenter_regions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListDatacenterRegionsParams {
    /// Includes regions that serve inference.
    pub serves_inference: Option<bool>,
    /// Includes regions that run batch jobs.
    pub serves_batch: Option<bool>,
}

impl GenaiListDatacenterRegionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListDatacenterRegionsParams {
    value serves_inference: bool,
    value serves_batch: bool,
});

/// Parameters of [`genai_list_evaluation_datasets`](Client::genai_list_evaluation_datasets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListEvaluationDatasetsParams {
    /// Only data sets of this type; `EVALUATION_DATASET_TYPE_UNKNOWN` means all.
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<types::EvaluationDatasetType>,
}

impl GenaiListEvaluationDatasetsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListEvaluationDatasetsParams {
    into dataset_type: types::EvaluationDatasetType,
});

/// Parameters of [`genai_list_evaluation_runs_by_test_case`](Client::genai_list_evaluation_runs_by_test_case).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListEvaluationRunsByTestCaseParams {
    /// Only runs of this version of the test case.
    pub evaluation_test_case_version: Option<i64>,
}

impl GenaiListEvaluationRunsByTestCaseParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListEvaluationRunsByTestCaseParams {
    value evaluation_test_case_version: i64,
});

/// Parameters of [`genai_list_indexing_jobs`](Client::genai_list_indexing_jobs).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListIndexingJobsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListIndexingJobsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListIndexingJobsParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_indexing_jobs_by_knowledge_base`](Client::genai_list_indexing_jobs_by_knowledge_base).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListIndexingJobsByKnowledgeBaseParams {
    /// How many items a page has at most.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    pub page: Option<i64>,
}

impl GenaiListIndexingJobsByKnowledgeBaseParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListIndexingJobsByKnowledgeBaseParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`genai_list_knowledge_base_data_sources`](Client::genai_list_knowledge_base_data_sources).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListKnowledgeBaseDataSourcesParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListKnowledgeBaseDataSourcesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListKnowledgeBaseDataSourcesParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_knowledge_bases`](Client::genai_list_knowledge_bases).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListKnowledgeBasesParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListKnowledgeBasesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListKnowledgeBasesParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_model_api_keys`](Client::genai_list_model_api_keys).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelApiKeysParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListModelApiKeysParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelApiKeysParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_model_catalog`](Client::genai_list_model_catalog).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelCatalogParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many models a page has at most.
    pub limit: Option<i64>,
}

impl GenaiListModelCatalogParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelCatalogParams {
    value page: i64,
    value limit: i64,
});

/// Parameters of [`genai_list_model_evaluation_runs`](Client::genai_list_model_evaluation_runs).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelEvaluationRunsParams {
    /// Only runs that were started from this preset.
    pub eval_preset_uuid: Option<String>,
    /// Only runs with this status; `statuses` takes several.
    /// Default: `"MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"`.
    pub status: Option<types::ModelEvaluationRunStatus>,
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
    /// Only runs with one of these statuses. Empty: all.
    pub statuses: Option<Vec<types::ModelEvaluationRunStatus>>,
    /// Only runs whose candidate runs in one of these places. Empty: all.
    pub candidate_types: Option<Vec<types::CandidateModelSource>>,
    /// Only runs with this text in their name or in that of their candidate or data set, in any mix of upper and lower case.
    pub search: Option<String>,
    /// What the runs are sorted by. Default: when they were created.
    /// Default: `"MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED"`.
    pub sort_by: Option<types::GenaiListModelEvaluationRunsSortBy>,
    /// Whether the runs are sorted in ascending or descending order. Default: descending.
    /// Default: `"SORT_DIRECTION_UNSPECIFIED"`.
    pub sort_direction: Option<types::GenaiListModelEvaluationRunsSortDirection>,
}

impl GenaiListModelEvaluationRunsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelEvaluationRunsParams {
    into eval_preset_uuid: String,
    into status: types::ModelEvaluationRunStatus,
    value page: i64,
    value per_page: i64,
    list statuses: types::ModelEvaluationRunStatus,
    list candidate_types: types::CandidateModelSource,
    into search: String,
    into sort_by: types::GenaiListModelEvaluationRunsSortBy,
    into sort_direction: types::GenaiListModelEvaluationRunsSortDirection,
});

/// Parameters of [`genai_list_model_router_presets`](Client::genai_list_model_router_presets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelRouterPresetsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListModelRouterPresetsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelRouterPresetsParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_model_router_task_presets`](Client::genai_list_model_router_task_presets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelRouterTaskPresetsParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListModelRouterTaskPresetsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelRouterTaskPresetsParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_model_routers`](Client::genai_list_model_routers).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelRoutersParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListModelRoutersParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelRoutersParams {
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_models`](Client::genai_list_models).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListModelsParams {
    /// Only models for these uses. Default: all.
    pub usecases: Option<Vec<types::GenaiListModelsUsecasesItem>>,
    /// Whether only public models are listed.
    pub public_only: Option<bool>,
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListModelsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListModelsParams {
    list usecases: types::GenaiListModelsUsecasesItem,
    value public_only: bool,
    value page: i64,
    value per_page: i64,
});

/// Parameters of [`genai_list_openai_api_keys`](Client::genai_list_openai_api_keys).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GenaiListOpenaiApiKeysParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl GenaiListOpenaiApiKeysParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GenaiListOpenaiApiKeysParams {
    value page: i64,
    value per_page: i64,
});

/// GradientAI Platform.
impl Client {
    /// Makes one agent the child of another, which hands it the requests that `if_case` describes.
    ///
    /// `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_attach_agent)
    ///
    /// In the SDK: `client.agent(id).attach_agent(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::LinkAgentRequest;
    ///
    /// let body = LinkAgentRequest::new()
    ///     .route_name("weather_route")
    ///     .child_agent_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_attach_agent(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_attach_agent<'a>(
        &self,
        parent_agent_uuid: &str,
        child_agent_uuid: &str,
        body: impl Into<Option<&'a types::LinkAgentRequest>>,
    ) -> Call<types::LinkAgentResponse> {
        Call::new(&self.0, &GENAI_ATTACH_AGENT)
            .path("parent_agent_uuid", parent_agent_uuid)
            .path("child_agent_uuid", child_agent_uuid)
            .json(body.into())
    }

    /// Lets an agent call a function of a namespace, with schemas for its input and output.
    ///
    /// `POST /v2/gen-ai/agents/{agent_uuid}/functions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_attach_agent_function)
    ///
    /// In the SDK: `client.agent(id).attach_function(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::LinkAgentFunctionRequest;
    ///
    /// let body = LinkAgentFunctionRequest::new()
    ///     .description("My Function Description")
    ///     .faas_name("my-function");
    /// let response = client
    ///     .genai_attach_agent_function("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_attach_agent_function<'a>(
        &self,
        agent_uuid: &str,
        body: impl Into<Option<&'a types::LinkAgentFunctionRequest>>,
    ) -> Call<types::LinkAgentFunctionResponse> {
        Call::new(&self.0, &GENAI_ATTACH_AGENT_FUNCTION)
            .path("agent_uuid", agent_uuid)
            .json(body.into())
    }

    /// Puts guardrails on an agent, each with a priority.
    ///
    /// `POST /v2/gen-ai/agents/{agent_uuid}/guardrails` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_attach_agent_guardrails)
    ///
    /// In the SDK: `client.agent(id).attach_guardrails(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::LinkAgentGuardrailsRequest;
    ///
    /// let body = LinkAgentGuardrailsRequest::new()
    ///     .agent_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_attach_agent_guardrails("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_attach_agent_guardrails<'a>(
        &self,
        agent_uuid: &str,
        body: impl Into<Option<&'a types::LinkAgentGuardrailsRequest>>,
    ) -> Call<types::LinkAgentGuardrailResponse> {
        Call::new(&self.0, &GENAI_ATTACH_AGENT_GUARDRAILS)
            .path("agent_uuid", agent_uuid)
            .json(body.into())
    }

    /// Attaches one knowledge base to an agent, which then answers from it.
    ///
    /// `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_attach_knowledge_base)
    ///
    /// In the SDK: `client.agent(id).attach_knowledge_base(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_attach_knowledge_base(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_attach_knowledge_base(
        &self,
        agent_uuid: &str,
        knowledge_base_uuid: &str,
    ) -> Call<types::LinkKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_ATTACH_KNOWLEDGE_BASE)
            .path("agent_uuid", agent_uuid)
            .path("knowledge_base_uuid", knowledge_base_uuid)
    }

    /// Attaches knowledge bases to an agent in one call; the document defines no field that names them.
    ///
    /// `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_attach_knowledge_bases)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_attach_knowledge_bases("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_attach_knowledge_bases(&self, agent_uuid: &str) -> Call<types::LinkKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_ATTACH_KNOWLEDGE_BASES)
            .path("agent_uuid", agent_uuid)
    }

    /// Cancels an indexing job that is still running and returns it.
    ///
    /// `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_cancel_indexing_job)
    ///
    /// In the SDK: `client.indexing_job(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CancelKnowledgeBaseIndexingJobRequest;
    ///
    /// let body = CancelKnowledgeBaseIndexingJobRequest::new();
    /// let response = client
    ///     .genai_cancel_indexing_job("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_cancel_indexing_job<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::CancelKnowledgeBaseIndexingJobRequest>>,
    ) -> Call<types::CancelKnowledgeBaseIndexingJobResponse> {
        Call::new(&self.0, &GENAI_CANCEL_INDEXING_JOB)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Cancels a model evaluation that is queued or running and returns it.
    ///
    /// `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_cancel_model_evaluation_run)
    ///
    /// In the SDK: `client.model_evaluation_run(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CancelModelEvaluationRunRequest;
    ///
    /// let body = CancelModelEvaluationRunRequest::new()
    ///     .eval_run_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_cancel_model_evaluation_run("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_cancel_model_evaluation_run<'a>(
        &self,
        eval_run_uuid: &str,
        body: impl Into<Option<&'a types::CancelModelEvaluationRunRequest>>,
    ) -> Call<types::CancelModelEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_CANCEL_MODEL_EVALUATION_RUN)
            .path("eval_run_uuid", eval_run_uuid)
            .json(body.into())
    }

    /// Creates an agent from a model, an instruction and knowledge bases; it is deployed afterwards, as `deployment` tells.
    ///
    /// `POST /v2/gen-ai/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_agent)
    ///
    /// In the SDK: `client.agents().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateAgentRequest;
    ///
    /// let body = CreateAgentRequest::new()
    ///     .instruction("Answer in one sentence.")
    ///     .name("My Agent")
    ///     .description("My Agent Description");
    /// let response = client.genai_create_agent(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_agent<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateAgentRequest>>,
    ) -> Call<types::CreateAgentResponse> {
        Call::new(&self.0, &GENAI_CREATE_AGENT)
            .json(body.into())
    }

    /// Creates an API key for calling an agent; keep its `secret_key`, which may not be shown again.
    ///
    /// `POST /v2/gen-ai/agents/{agent_uuid}/api_keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_agent_api_key)
    ///
    /// In the SDK: `client.agent(id).agent_api_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateAgentApiKeyRequest;
    ///
    /// let body = CreateAgentApiKeyRequest::new()
    ///     .name("Production Key")
    ///     .agent_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_create_agent_api_key("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_agent_api_key<'a>(
        &self,
        agent_uuid: &str,
        body: impl Into<Option<&'a types::CreateAgentApiKeyRequest>>,
    ) -> Call<types::CreateAgentApiKeyResponse> {
        Call::new(&self.0, &GENAI_CREATE_AGENT_API_KEY)
            .path("agent_uuid", agent_uuid)
            .json(body.into())
    }

    /// Stores an Anthropic key, so that agents can use models under it.
    ///
    /// `POST /v2/gen-ai/anthropic/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_anthropic_api_key)
    ///
    /// In the SDK: `client.anthropic_api_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateAnthropicApiKeyRequest;
    ///
    /// let body = CreateAnthropicApiKeyRequest::new().name("Production Key");
    /// let response = client.genai_create_anthropic_api_key(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_anthropic_api_key<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateAnthropicApiKeyRequest>>,
    ) -> Call<types::CreateAnthropicApiKeyResponse> {
        Call::new(&self.0, &GENAI_CREATE_ANTHROPIC_API_KEY)
            .json(body.into())
    }

    /// Creates an evaluation metric of your own, with a prompt that does the scoring.
    ///
    /// `POST /v2/gen-ai/custom_evaluation_metrics` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_custom_evaluation_metric)
    ///
    /// In the SDK: `client.evaluation_metrics().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     CreateCustomEvaluationMetricRequest, CustomEvaluationMetricConfigRequest,
    /// };
    ///
    /// let body = CreateCustomEvaluationMetricRequest::new()
    ///     .config(CustomEvaluationMetricConfigRequest::new().requires_ground_truth(true));
    /// let response = client.genai_create_custom_evaluation_metric(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_custom_evaluation_metric<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateCustomEvaluationMetricRequest>>,
    ) -> Call<types::CreateCustomEvaluationMetricResponse> {
        Call::new(&self.0, &GENAI_CREATE_CUSTOM_EVALUATION_METRIC)
            .json(body.into())
    }

    /// Returns signed addresses for uploading files that are to become data sources, until they expire.
    ///
    /// `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_data_source_file_upload_presigned_urls)
    ///
    /// In the SDK: `client.knowledge_bases().data_source_upload_urls()`, `client.knowledge_bases().upload(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     CreateDataSourceFileUploadPresignedUrlsRequest, PresignedUrlFile,
    /// };
    ///
    /// let body = CreateDataSourceFileUploadPresignedUrlsRequest::new()
    ///     .files([PresignedUrlFile::new().file_name("example name")]);
    /// let response = client.genai_create_data_source_file_upload_presigned_urls(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_data_source_file_upload_presigned_urls<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateDataSourceFileUploadPresignedUrlsRequest>>,
    ) -> Call<types::CreateDataSourceFileUploadPresignedUrlsResponse> {
        Call::new(&self.0, &GENAI_CREATE_DATA_SOURCE_FILE_UPLOAD_PRESIGNED_URLS)
            .json(body.into())
    }

    /// Creates an evaluation data set from a file that was uploaded before.
    ///
    /// `POST /v2/gen-ai/evaluation_datasets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_evaluation_dataset)
    ///
    /// In the SDK: `client.evaluation_datasets().create(..)`, `client.evaluation_datasets().upload(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{CreateEvaluationDatasetRequest, EvaluationDatasetType};
    ///
    /// let body = CreateEvaluationDatasetRequest::new()
    ///     .name("example name")
    ///     .dataset_type(EvaluationDatasetType::EvaluationDatasetTypeAdk);
    /// let response = client.genai_create_evaluation_dataset(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_evaluation_dataset<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateEvaluationDatasetRequest>>,
    ) -> Call<types::CreateEvaluationDatasetResponse> {
        Call::new(&self.0, &GENAI_CREATE_EVALUATION_DATASET)
            .json(body.into())
    }

    /// Returns signed addresses for uploading evaluation data, one for each file, until they expire.
    ///
    /// `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_evaluation_dataset_file_upload_presigned_urls)
    ///
    /// In the SDK: `client.evaluation_datasets().upload_urls()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     CreateDataSourceFileUploadPresignedUrlsRequest, PresignedUrlFile,
    /// };
    ///
    /// let body = CreateDataSourceFileUploadPresignedUrlsRequest::new()
    ///     .files([PresignedUrlFile::new().file_name("example name")]);
    /// let response = client
    ///     .genai_create_evaluation_dataset_file_upload_presigned_urls(&body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_evaluation_dataset_file_upload_presigned_urls<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateDataSourceFileUploadPresignedUrlsRequest>>,
    ) -> Call<types::CreateDataSourceFileUploadPresignedUrlsResponse> {
        Call::new(&self.0, &GENAI_CREATE_EVALUATION_DATASET_FILE_UPLOAD_PRESIGNED_URLS)
            .json(body.into())
    }

    /// Creates a test case from a data set, metrics and the one that decides, and returns its id.
    ///
    /// `POST /v2/gen-ai/evaluation_test_cases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_evaluation_test_case)
    ///
    /// In the SDK: `client.evaluation_test_cases().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateEvaluationTestCaseRequest;
    ///
    /// let body = CreateEvaluationTestCaseRequest::new()
    ///     .name("example name")
    ///     .agent_workspace_name("example name");
    /// let response = client.genai_create_evaluation_test_case(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_evaluation_test_case<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateEvaluationTestCaseRequest>>,
    ) -> Call<types::CreateEvaluationTestCaseResponse> {
        Call::new(&self.0, &GENAI_CREATE_EVALUATION_TEST_CASE)
            .json(body.into())
    }

    /// Starts indexing data sources of a knowledge base and answers at once; poll the job's `phase`.
    ///
    /// `POST /v2/gen-ai/indexing_jobs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_indexing_job)
    ///
    /// In the SDK: `client.indexing_jobs().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::StartKnowledgeBaseIndexingJobRequest;
    ///
    /// let body = StartKnowledgeBaseIndexingJobRequest::new()
    ///     .knowledge_base_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client.genai_create_indexing_job(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_indexing_job<'a>(
        &self,
        body: impl Into<Option<&'a types::StartKnowledgeBaseIndexingJobRequest>>,
    ) -> Call<types::StartKnowledgeBaseIndexingJobResponse> {
        Call::new(&self.0, &GENAI_CREATE_INDEXING_JOB)
            .json(body.into())
    }

    /// Creates a knowledge base from data sources; it keeps its vectors in an OpenSearch database, new or given.
    ///
    /// `POST /v2/gen-ai/knowledge_bases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_knowledge_base)
    ///
    /// In the SDK: `client.knowledge_bases().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateKnowledgeBaseRequest;
    ///
    /// let body = CreateKnowledgeBaseRequest::new().name("My Knowledge Base").region("tor1");
    /// let response = client.genai_create_knowledge_base(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_knowledge_base<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateKnowledgeBaseRequest>>,
    ) -> Call<types::CreateKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_CREATE_KNOWLEDGE_BASE)
            .json(body.into())
    }

    /// Adds a bucket or website as data source to a knowledge base; indexing it is a separate job.
    ///
    /// `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_knowledge_base_data_source)
    ///
    /// In the SDK: `client.knowledge_base(id).data_sources().create(..)`, `client.knowledge_base(id).upload(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{ChunkingAlgorithm, CreateKnowledgeBaseDataSourceRequest};
    ///
    /// let body = CreateKnowledgeBaseDataSourceRequest::new()
    ///     .chunking_algorithm(ChunkingAlgorithm::ChunkingAlgorithmSectionBased)
    ///     .knowledge_base_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_create_knowledge_base_data_source(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_knowledge_base_data_source<'a>(
        &self,
        knowledge_base_uuid: &str,
        body: impl Into<Option<&'a types::CreateKnowledgeBaseDataSourceRequest>>,
    ) -> Call<types::CreateKnowledgeBaseDataSourceResponse> {
        Call::new(&self.0, &GENAI_CREATE_KNOWLEDGE_BASE_DATA_SOURCE)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .json(body.into())
    }

    /// Answers 410 to every call: it is deprecated, and keys for calling models are no longer created through it.
    ///
    /// `POST /v2/gen-ai/models/api_keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_model_api_key)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateModelApiKeyRequest;
    ///
    /// let body = CreateModelApiKeyRequest::new().name("Production Key");
    /// client.genai_create_model_api_key(&body).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    pub fn genai_create_model_api_key<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateModelApiKeyRequest>>,
    ) -> Call<()> {
        Call::new(&self.0, &GENAI_CREATE_MODEL_API_KEY)
            .json(body.into())
    }

    /// Returns signed addresses for uploading data sets of model evaluations, until they expire.
    ///
    /// `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_model_eval_dataset_upload_presigned_urls)
    ///
    /// In the SDK: `client.evaluation_datasets().model_upload_urls()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     CreateModelEvalDatasetUploadPresignedUrlsRequest, PresignedUrlFile,
    /// };
    ///
    /// let body = CreateModelEvalDatasetUploadPresignedUrlsRequest::new()
    ///     .files([PresignedUrlFile::new().file_name("example name")]);
    /// let response = client.genai_create_model_eval_dataset_upload_presigned_urls(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_model_eval_dataset_upload_presigned_urls<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateModelEvalDatasetUploadPresignedUrlsRequest>>,
    ) -> Call<types::CreateDataSourceFileUploadPresignedUrlsResponse> {
        Call::new(&self.0, &GENAI_CREATE_MODEL_EVAL_DATASET_UPLOAD_PRESIGNED_URLS)
            .json(body.into())
    }

    /// Starts judging a candidate model by a judge model on a data set, and returns the id of the run.
    ///
    /// `POST /v2/gen-ai/model_evaluation_runs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_model_evaluation_run)
    ///
    /// In the SDK: `client.model_evaluation_runs().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateModelEvaluationRunRequest;
    ///
    /// let body = CreateModelEvaluationRunRequest::new()
    ///     .name("example name")
    ///     .candidate_model_name("example name");
    /// let response = client.genai_create_model_evaluation_run(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_model_evaluation_run<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateModelEvaluationRunRequest>>,
    ) -> Call<types::CreateModelEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_CREATE_MODEL_EVALUATION_RUN)
            .json(body.into())
    }

    /// Creates a router that picks a model for each task by policy, with fallbacks when that one fails.
    ///
    /// `POST /v2/gen-ai/models/routers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_model_router)
    ///
    /// In the SDK: `client.model_routers().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateModelRouterRequest;
    ///
    /// let body = CreateModelRouterRequest::new("my-model-router", ["example-fallback-models"]);
    /// let response = client.genai_create_model_router(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_model_router<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateModelRouterRequest>>,
    ) -> Call<types::CreateModelRouterResponse> {
        Call::new(&self.0, &GENAI_CREATE_MODEL_ROUTER)
            .json(body.into())
    }

    /// Exchanges the code of a Dropbox sign-in for a token and a refresh token.
    ///
    /// `POST /v2/gen-ai/oauth2/dropbox/tokens` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_oauth2_dropbox_tokens)
    ///
    /// In the SDK: `client.knowledge_bases().dropbox_tokens(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DropboxOauth2GetTokensRequest;
    ///
    /// let body = DropboxOauth2GetTokensRequest::new().redirect_url("example-redirect-url");
    /// let response = client.genai_create_oauth2_dropbox_tokens(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_oauth2_dropbox_tokens<'a>(
        &self,
        body: impl Into<Option<&'a types::DropboxOauth2GetTokensRequest>>,
    ) -> Call<types::DropboxOauth2GetTokensResponse> {
        Call::new(&self.0, &GENAI_CREATE_OAUTH2_DROPBOX_TOKENS)
            .json(body.into())
    }

    /// Stores an OpenAI key, so that agents can use models under it.
    ///
    /// `POST /v2/gen-ai/openai/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_openai_api_key)
    ///
    /// In the SDK: `client.openai_api_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateOpenaiApiKeyRequest;
    ///
    /// let body = CreateOpenaiApiKeyRequest::new().name("Production Key");
    /// let response = client.genai_create_openai_api_key(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_openai_api_key<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateOpenaiApiKeyRequest>>,
    ) -> Call<types::CreateOpenaiApiKeyResponse> {
        Call::new(&self.0, &GENAI_CREATE_OPENAI_API_KEY)
            .json(body.into())
    }

    /// Sets the days and the time at which a knowledge base is indexed automatically.
    ///
    /// `POST /v2/gen-ai/scheduled-indexing` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_scheduled_indexing)
    ///
    /// In the SDK: `client.knowledge_base(id).scheduled_indexing().set(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateScheduledIndexingRequest;
    ///
    /// let body = CreateScheduledIndexingRequest::new()
    ///     .days([123])
    ///     .knowledge_base_uuid("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client.genai_create_scheduled_indexing(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_scheduled_indexing<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateScheduledIndexingRequest>>,
    ) -> Call<types::CreateScheduledIndexingResponse> {
        Call::new(&self.0, &GENAI_CREATE_SCHEDULED_INDEXING)
            .json(body.into())
    }

    /// Creates a workspace, optionally with agents moved into it.
    ///
    /// `POST /v2/gen-ai/workspaces` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_create_workspace)
    ///
    /// In the SDK: `client.workspaces().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateWorkspaceRequest;
    ///
    /// let body = CreateWorkspaceRequest::new().name("example name");
    /// let response = client.genai_create_workspace(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_create_workspace<'a>(
        &self,
        body: impl Into<Option<&'a types::CreateWorkspaceRequest>>,
    ) -> Call<types::CreateWorkspaceResponse> {
        Call::new(&self.0, &GENAI_CREATE_WORKSPACE)
            .json(body.into())
    }

    /// Deletes an agent with its deployment and returns what it was.
    ///
    /// `DELETE /v2/gen-ai/agents/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_agent)
    ///
    /// In the SDK: `client.agent(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_delete_agent("123e4567-e89b-12d3-a456-426614174000").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_agent(&self, uuid: &str) -> Call<types::DeleteAgentResponse> {
        Call::new(&self.0, &GENAI_DELETE_AGENT)
            .path("uuid", uuid)
    }

    /// Deletes an API key of an agent, which stops working, and returns what it was.
    ///
    /// `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_agent_api_key)
    ///
    /// In the SDK: `client.agent(id).agent_api_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_agent_api_key(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_agent_api_key(
        &self,
        agent_uuid: &str,
        api_key_uuid: &str,
    ) -> Call<types::DeleteAgentApiKeyResponse> {
        Call::new(&self.0, &GENAI_DELETE_AGENT_API_KEY)
            .path("agent_uuid", agent_uuid)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Deletes a stored Anthropic key; `genai_list_agents_by_anthropic_key` tells which agents use it.
    ///
    /// `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_anthropic_api_key)
    ///
    /// In the SDK: `client.anthropic_api_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_anthropic_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_anthropic_api_key(&self, api_key_uuid: &str) -> Call<types::DeleteAnthropicApiKeyResponse> {
        Call::new(&self.0, &GENAI_DELETE_ANTHROPIC_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Deletes an evaluation metric of your own; the built-in ones stay.
    ///
    /// `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_custom_evaluation_metric)
    ///
    /// In the SDK: `client.evaluation_metric(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_custom_evaluation_metric("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_custom_evaluation_metric(&self, metric_uuid: &str) -> Call<JsonObject> {
        Call::new(&self.0, &GENAI_DELETE_CUSTOM_EVALUATION_METRIC)
            .path("metric_uuid", metric_uuid)
    }

    /// Deletes an imported model; `status` in the answer tells whether that succeeded.
    ///
    /// `DELETE /v2/gen-ai/custom_models/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_custom_model)
    ///
    /// In the SDK: `client.custom_model(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_custom_model("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_custom_model(&self, uuid: &str) -> Call<types::DeleteCustomModelResponse> {
        Call::new(&self.0, &GENAI_DELETE_CUSTOM_MODEL)
            .path("uuid", uuid)
    }

    /// Deletes an evaluation data set; nothing is returned.
    ///
    /// `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_evaluation_dataset)
    ///
    /// In the SDK: `client.evaluation_dataset(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_evaluation_dataset("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_evaluation_dataset(&self, dataset_uuid: &str) -> Call<JsonObject> {
        Call::new(&self.0, &GENAI_DELETE_EVALUATION_DATASET)
            .path("dataset_uuid", dataset_uuid)
    }

    /// Deletes a knowledge base and returns its id; nothing else is in the answer.
    ///
    /// `DELETE /v2/gen-ai/knowledge_bases/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_knowledge_base)
    ///
    /// In the SDK: `client.knowledge_base(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_knowledge_base("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_knowledge_base(&self, uuid: &str) -> Call<types::DeleteKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_DELETE_KNOWLEDGE_BASE)
            .path("uuid", uuid)
    }

    /// Removes a data source from a knowledge base; the source itself is not touched.
    ///
    /// `DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_knowledge_base_data_source)
    ///
    /// In the SDK: `client.knowledge_base(id).data_source(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_knowledge_base_data_source(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_knowledge_base_data_source(
        &self,
        knowledge_base_uuid: &str,
        data_source_uuid: &str,
    ) -> Call<types::DeleteKnowledgeBaseDataSourceResponse> {
        Call::new(&self.0, &GENAI_DELETE_KNOWLEDGE_BASE_DATA_SOURCE)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .path("data_source_uuid", data_source_uuid)
    }

    /// Deletes a key for calling models, which stops working, and returns what it was.
    ///
    /// `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_model_api_key)
    ///
    /// In the SDK: `client.model_api_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_model_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_model_api_key(&self, api_key_uuid: &str) -> Call<types::DeleteModelApiKeyResponse> {
        Call::new(&self.0, &GENAI_DELETE_MODEL_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Deletes a preset for model evaluations; nothing is returned.
    ///
    /// `DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_model_evaluation_preset)
    ///
    /// In the SDK: `client.model_evaluation_preset(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_model_evaluation_preset("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_model_evaluation_preset(&self, eval_preset_uuid: &str) -> Call<JsonObject> {
        Call::new(&self.0, &GENAI_DELETE_MODEL_EVALUATION_PRESET)
            .path("eval_preset_uuid", eval_preset_uuid)
    }

    /// Deletes a model evaluation that has ended; `status` in the answer tells whether that succeeded.
    ///
    /// `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_model_evaluation_run)
    ///
    /// In the SDK: `client.model_evaluation_run(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_model_evaluation_run("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_model_evaluation_run(
        &self,
        eval_run_uuid: &str,
    ) -> Call<types::DeleteModelEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_DELETE_MODEL_EVALUATION_RUN)
            .path("eval_run_uuid", eval_run_uuid)
    }

    /// Deletes a model router and returns its id; nothing else is in the answer.
    ///
    /// `DELETE /v2/gen-ai/models/routers/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_model_router)
    ///
    /// In the SDK: `client.model_router(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_model_router("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_model_router(&self, uuid: &str) -> Call<types::DeleteModelRouterResponse> {
        Call::new(&self.0, &GENAI_DELETE_MODEL_ROUTER)
            .path("uuid", uuid)
    }

    /// Deletes a stored OpenAI key; `genai_list_agents_by_openai_key` tells which agents use it.
    ///
    /// `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_openai_api_key)
    ///
    /// In the SDK: `client.openai_api_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_openai_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_openai_api_key(&self, api_key_uuid: &str) -> Call<types::DeleteOpenaiApiKeyResponse> {
        Call::new(&self.0, &GENAI_DELETE_OPENAI_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Deletes an indexing schedule; its knowledge base is then only indexed on request.
    ///
    /// `DELETE /v2/gen-ai/scheduled-indexing/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_scheduled_indexing)
    ///
    /// In the SDK: `client.knowledge_base(id).scheduled_indexing().clear()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_scheduled_indexing("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_scheduled_indexing(&self, uuid: &str) -> Call<types::DeleteScheduledIndexingResponse> {
        Call::new(&self.0, &GENAI_DELETE_SCHEDULED_INDEXING)
            .path("uuid", uuid)
    }

    /// Deletes a workspace and returns its id; nothing else is in the answer.
    ///
    /// `DELETE /v2/gen-ai/workspaces/{workspace_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_delete_workspace)
    ///
    /// In the SDK: `client.workspace(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_delete_workspace("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_delete_workspace(&self, workspace_uuid: &str) -> Call<types::DeleteWorkspaceResponse> {
        Call::new(&self.0, &GENAI_DELETE_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
    }

    /// Ends the tie between a parent and a child agent; both agents stay.
    ///
    /// `DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_detach_agent)
    ///
    /// In the SDK: `client.agent(id).detach_agent(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_detach_agent(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_detach_agent(
        &self,
        parent_agent_uuid: &str,
        child_agent_uuid: &str,
    ) -> Call<types::UnlinkAgentResponse> {
        Call::new(&self.0, &GENAI_DETACH_AGENT)
            .path("parent_agent_uuid", parent_agent_uuid)
            .path("child_agent_uuid", child_agent_uuid)
    }

    /// Takes a function away from an agent; the function itself stays.
    ///
    /// `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_detach_agent_function)
    ///
    /// In the SDK: `client.agent(id).detach_function(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_detach_agent_function(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_detach_agent_function(
        &self,
        agent_uuid: &str,
        function_uuid: &str,
    ) -> Call<types::UnlinkAgentFunctionResponse> {
        Call::new(&self.0, &GENAI_DETACH_AGENT_FUNCTION)
            .path("agent_uuid", agent_uuid)
            .path("function_uuid", function_uuid)
    }

    /// Takes one guardrail off an agent and returns the agent without it.
    ///
    /// `DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_detach_agent_guardrail)
    ///
    /// In the SDK: `client.agent(id).detach_guardrail(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_detach_agent_guardrail(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_detach_agent_guardrail(
        &self,
        agent_uuid: &str,
        guardrail_uuid: &str,
    ) -> Call<types::UnlinkAgentGuardrailResponse> {
        Call::new(&self.0, &GENAI_DETACH_AGENT_GUARDRAIL)
            .path("agent_uuid", agent_uuid)
            .path("guardrail_uuid", guardrail_uuid)
    }

    /// Detaches one knowledge base from an agent; the knowledge base stays.
    ///
    /// `DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_detach_knowledge_base)
    ///
    /// In the SDK: `client.agent(id).detach_knowledge_base(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_detach_knowledge_base(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_detach_knowledge_base(
        &self,
        agent_uuid: &str,
        knowledge_base_uuid: &str,
    ) -> Call<types::UnlinkKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_DETACH_KNOWLEDGE_BASE)
            .path("agent_uuid", agent_uuid)
            .path("knowledge_base_uuid", knowledge_base_uuid)
    }

    /// Returns one agent; it can be called when `deployment.status` says that it is running.
    ///
    /// `GET /v2/gen-ai/agents/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_agent)
    ///
    /// In the SDK: `client.agent(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_get_agent("123e4567-e89b-12d3-a456-426614174000").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_agent(&self, uuid: &str) -> Call<types::GetAgentResponse> {
        Call::new(&self.0, &GENAI_GET_AGENT)
            .path("uuid", uuid)
    }

    /// Lists the child agents of an agent, to which it hands some of its requests.
    ///
    /// `GET /v2/gen-ai/agents/{uuid}/child_agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_agent_children)
    ///
    /// Paged; the SDK reads all pages with `client.agent(id).child_agents().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_agent_children("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_agent_children(&self, uuid: &str) -> Call<types::GetAgentChildrenResponse> {
        Call::new(&self.0, &GENAI_GET_AGENT_CHILDREN)
            .path("uuid", uuid)
    }

    /// Returns how much an agent was used between `start` and `stop`, with log insights apart.
    ///
    /// `GET /v2/gen-ai/agents/{uuid}/usage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_agent_usage)
    ///
    /// In the SDK: `client.agent(id).agent_usage().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_agent_usage("123e4567-e89b-12d3-a456-426614174000", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_agent_usage(
        &self,
        uuid: &str,
        params: &GenaiGetAgentUsageParams,
    ) -> Call<types::GetAgentUsageResponse> {
        Call::new(&self.0, &GENAI_GET_AGENT_USAGE)
            .path("uuid", uuid)
            .query("start", &params.start)
            .query("stop", &params.stop)
    }

    /// Returns one stored Anthropic key, without its secret.
    ///
    /// `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_anthropic_api_key)
    ///
    /// In the SDK: `client.anthropic_api_key(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_anthropic_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_anthropic_api_key(&self, api_key_uuid: &str) -> Call<types::GetAnthropicApiKeyResponse> {
        Call::new(&self.0, &GENAI_GET_ANTHROPIC_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Returns one imported model, with its status and what went wrong if the import failed.
    ///
    /// `GET /v2/gen-ai/custom_models/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_custom_model)
    ///
    /// In the SDK: `client.custom_model(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_custom_model("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_custom_model(&self, uuid: &str) -> Call<types::GetCustomModelResponse> {
        Call::new(&self.0, &GENAI_GET_CUSTOM_MODEL)
            .path("uuid", uuid)
    }

    /// Returns an address for downloading an evaluation data set, valid until `expires_at`.
    ///
    /// `GET /v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_evaluation_dataset_download_url)
    ///
    /// In the SDK: `client.evaluation_dataset(id).download_url()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_evaluation_dataset_download_url("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_evaluation_dataset_download_url(
        &self,
        dataset_uuid: &str,
    ) -> Call<types::GetEvaluationDatasetDownloadUrlResponse> {
        Call::new(&self.0, &GENAI_GET_EVALUATION_DATASET_DOWNLOAD_URL)
            .path("dataset_uuid", dataset_uuid)
    }

    /// Returns one evaluation run with its status and whether it passed.
    ///
    /// `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_evaluation_run)
    ///
    /// In the SDK: `client.evaluation_run(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_evaluation_run("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_evaluation_run(&self, evaluation_run_uuid: &str) -> Call<types::GetEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_GET_EVALUATION_RUN)
            .path("evaluation_run_uuid", evaluation_run_uuid)
    }

    /// Returns the result of one prompt in an evaluation run, with the metrics and trace behind it.
    ///
    /// `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_evaluation_run_prompt_results)
    ///
    /// In the SDK: `client.evaluation_run(id).evaluation_prompt(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_evaluation_run_prompt_results("123e4567-e89b-12d3-a456-426614174000", 1)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_evaluation_run_prompt_results(
        &self,
        evaluation_run_uuid: &str,
        prompt_id: i64,
    ) -> Call<types::GetEvaluationRunPromptResultsResponse> {
        Call::new(&self.0, &GENAI_GET_EVALUATION_RUN_PROMPT_RESULTS)
            .path("evaluation_run_uuid", evaluation_run_uuid)
            .path("prompt_id", &prompt_id)
    }

    /// Lists the results of an evaluation run, prompt by prompt, beside the run itself.
    ///
    /// `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_evaluation_run_results)
    ///
    /// Paged; the SDK reads all pages with `client.evaluation_run(id).evaluation_prompts().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiGetEvaluationRunResultsParams;
    ///
    /// let response = client
    ///     .genai_get_evaluation_run_results(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiGetEvaluationRunResultsParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_evaluation_run_results(
        &self,
        evaluation_run_uuid: &str,
        params: &GenaiGetEvaluationRunResultsParams,
    ) -> Call<types::GetEvaluationRunResultsResponse> {
        Call::new(&self.0, &GENAI_GET_EVALUATION_RUN_RESULTS)
            .path("evaluation_run_uuid", evaluation_run_uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Returns one test case, in its latest or a given version.
    ///
    /// `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_evaluation_test_case)
    ///
    /// In the SDK: `client.evaluation_test_case(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_evaluation_test_case(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_evaluation_test_case(
        &self,
        test_case_uuid: &str,
        params: &GenaiGetEvaluationTestCaseParams,
    ) -> Call<types::GetEvaluationTestCaseResponse> {
        Call::new(&self.0, &GENAI_GET_EVALUATION_TEST_CASE)
            .path("test_case_uuid", test_case_uuid)
            .query("evaluation_test_case_version", &params.evaluation_test_case_version)
    }

    /// Returns one indexing job, with its phase and how many data sources are done.
    ///
    /// `GET /v2/gen-ai/indexing_jobs/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_indexing_job)
    ///
    /// In the SDK: `client.indexing_job(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_indexing_job("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_indexing_job(&self, uuid: &str) -> Call<types::GetKnowledgeBaseIndexingJobResponse> {
        Call::new(&self.0, &GENAI_GET_INDEXING_JOB)
            .path("uuid", uuid)
    }

    /// Returns a signed address for downloading the detailed report of an indexing job.
    ///
    /// `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_indexing_job_details_signed_url)
    ///
    /// In the SDK: `client.indexing_job(id).details_url()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_indexing_job_details_signed_url("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_indexing_job_details_signed_url(
        &self,
        indexing_job_uuid: &str,
    ) -> Call<types::GetIndexingJobDetailsSignedUrlResponse> {
        Call::new(&self.0, &GENAI_GET_INDEXING_JOB_DETAILS_SIGNED_URL)
            .path("indexing_job_uuid", indexing_job_uuid)
    }

    /// Returns one knowledge base and the status of the database behind it.
    ///
    /// `GET /v2/gen-ai/knowledge_bases/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_knowledge_base)
    ///
    /// In the SDK: `client.knowledge_base(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_knowledge_base("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_knowledge_base(&self, uuid: &str) -> Call<types::GetKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_GET_KNOWLEDGE_BASE)
            .path("uuid", uuid)
    }

    /// Returns the catalog card of one model, with its limits and code snippets.
    ///
    /// `GET /v2/gen-ai/models/catalog/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_model_catalog_card)
    ///
    /// In the SDK: `client.model_card(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_model_catalog_card("example-id", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_model_catalog_card(
        &self,
        id: &str,
        params: &GenaiGetModelCatalogCardParams,
    ) -> Call<types::GetModelCatalogCardResponse> {
        Call::new(&self.0, &GENAI_GET_MODEL_CATALOG_CARD)
            .path("id", id)
            .query("model_id", &params.model_id)
    }

    /// Returns one preset for model evaluations, with its candidate, judge and metrics.
    ///
    /// `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_model_evaluation_preset)
    ///
    /// In the SDK: `client.model_evaluation_preset(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_model_evaluation_preset("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_model_evaluation_preset(
        &self,
        eval_preset_uuid: &str,
    ) -> Call<types::GetModelEvaluationPresetResponse> {
        Call::new(&self.0, &GENAI_GET_MODEL_EVALUATION_PRESET)
            .path("eval_preset_uuid", eval_preset_uuid)
    }

    /// Returns one model evaluation with its status and, page by page, its results.
    ///
    /// `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_model_evaluation_run)
    ///
    /// Paged; the SDK reads all pages with `client.model_evaluation_run(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiGetModelEvaluationRunParams;
    ///
    /// let response = client
    ///     .genai_get_model_evaluation_run(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiGetModelEvaluationRunParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_model_evaluation_run(
        &self,
        eval_run_uuid: &str,
        params: &GenaiGetModelEvaluationRunParams,
    ) -> Call<types::GetModelEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_GET_MODEL_EVALUATION_RUN)
            .path("eval_run_uuid", eval_run_uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Returns an address for downloading the results of a model evaluation, valid until `expires_at`.
    ///
    /// `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_model_evaluation_run_results_download_url)
    ///
    /// In the SDK: `client.model_evaluation_run(id).results_url()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_model_evaluation_run_results_download_url(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_model_evaluation_run_results_download_url(
        &self,
        eval_run_uuid: &str,
    ) -> Call<types::GetModelEvaluationRunResultsDownloadUrlResponse> {
        Call::new(&self.0, &GENAI_GET_MODEL_EVALUATION_RUN_RESULTS_DOWNLOAD_URL)
            .path("eval_run_uuid", eval_run_uuid)
    }

    /// Returns one model router with its policies and regions.
    ///
    /// `GET /v2/gen-ai/models/routers/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_model_router)
    ///
    /// In the SDK: `client.model_router(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_model_router("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_model_router(&self, uuid: &str) -> Call<types::GetModelRouterResponse> {
        Call::new(&self.0, &GENAI_GET_MODEL_ROUTER)
            .path("uuid", uuid)
    }

    /// Returns the address where a person signs in to allow access to a data source.
    ///
    /// `GET /v2/gen-ai/oauth2/url` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_oauth2_url)
    ///
    /// In the SDK: `client.knowledge_bases().oauth2_url()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_get_oauth2_url(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_oauth2_url(&self, params: &GenaiGetOauth2UrlParams) -> Call<types::GenerateOauth2UrlResponse> {
        Call::new(&self.0, &GENAI_GET_OAUTH2_URL)
            .query("type", &params.type_)
            .query("redirect_url", &params.redirect_url)
    }

    /// Returns one stored OpenAI key with the models it opens, without its secret.
    ///
    /// `GET /v2/gen-ai/openai/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_openai_api_key)
    ///
    /// In the SDK: `client.openai_api_key(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_openai_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_openai_api_key(&self, api_key_uuid: &str) -> Call<types::GetOpenaiApiKeyResponse> {
        Call::new(&self.0, &GENAI_GET_OPENAI_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Returns the indexing schedule of a knowledge base, with its last and next run.
    ///
    /// `GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_scheduled_indexing)
    ///
    /// In the SDK: `client.knowledge_base(id).scheduled_indexing().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_get_scheduled_indexing("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_scheduled_indexing(
        &self,
        knowledge_base_uuid: &str,
    ) -> Call<types::GetScheduledIndexingResponse> {
        Call::new(&self.0, &GENAI_GET_SCHEDULED_INDEXING)
            .path("knowledge_base_uuid", knowledge_base_uuid)
    }

    /// Returns one workspace with its agents and test cases.
    ///
    /// `GET /v2/gen-ai/workspaces/{workspace_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_get_workspace)
    ///
    /// In the SDK: `client.workspace(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_get_workspace("123e4567-e89b-12d3-a456-426614174000").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_get_workspace(&self, workspace_uuid: &str) -> Call<types::GetWorkspaceResponse> {
        Call::new(&self.0, &GENAI_GET_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
    }

    /// Starts importing a model from Hugging Face, Spaces or an upload; it can be used when its status is ready.
    ///
    /// `POST /v2/gen-ai/custom_models/import` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_import_custom_model)
    ///
    /// In the SDK: `client.custom_models().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImportCustomModelRequest;
    ///
    /// let body = ImportCustomModelRequest::new()
    ///     .name("my-mistral-7b")
    ///     .accept_hf_token_storage(true);
    /// let response = client.genai_import_custom_model(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_import_custom_model<'a>(
        &self,
        body: impl Into<Option<&'a types::ImportCustomModelRequest>>,
    ) -> Call<types::ImportCustomModelResponse> {
        Call::new(&self.0, &GENAI_IMPORT_CUSTOM_MODEL)
            .json(body.into())
    }

    /// Lists the API keys of an agent, with their names and when each was made.
    ///
    /// `GET /v2/gen-ai/agents/{agent_uuid}/api_keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agent_api_keys)
    ///
    /// Paged; the SDK reads all pages with `client.agent(id).agent_api_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentApiKeysParams;
    ///
    /// let response = client
    ///     .genai_list_agent_api_keys(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListAgentApiKeysParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agent_api_keys(
        &self,
        agent_uuid: &str,
        params: &GenaiListAgentApiKeysParams,
    ) -> Call<types::ListAgentApiKeysResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENT_API_KEYS)
            .path("agent_uuid", agent_uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the versions of an agent, with which one is applied and which can be returned to.
    ///
    /// `GET /v2/gen-ai/agents/{uuid}/versions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agent_versions)
    ///
    /// Paged; the SDK reads all pages with `client.agent(id).agent_versions().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentVersionsParams;
    ///
    /// let response = client
    ///     .genai_list_agent_versions(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListAgentVersionsParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agent_versions(
        &self,
        uuid: &str,
        params: &GenaiListAgentVersionsParams,
    ) -> Call<types::ListAgentVersionsResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENT_VERSIONS)
            .path("uuid", uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the agents of the account; `only_deployed` leaves out those that are not running.
    ///
    /// `GET /v2/gen-ai/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agents)
    ///
    /// Paged; the SDK reads all pages with `client.agents().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentsParams;
    ///
    /// let response = client
    ///     .genai_list_agents(&GenaiListAgentsParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agents(&self, params: &GenaiListAgentsParams) -> Call<types::ListAgentsResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENTS)
            .query("only_deployed", &params.only_deployed)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the agents that use a stored Anthropic key.
    ///
    /// `GET /v2/gen-ai/anthropic/keys/{uuid}/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agents_by_anthropic_key)
    ///
    /// Paged; the SDK reads all pages with `client.anthropic_api_key(id).agents()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentsByAnthropicKeyParams;
    ///
    /// let response = client
    ///     .genai_list_agents_by_anthropic_key(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListAgentsByAnthropicKeyParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agents_by_anthropic_key(
        &self,
        uuid: &str,
        params: &GenaiListAgentsByAnthropicKeyParams,
    ) -> Call<types::ListAgentsByAnthropicKeyResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENTS_BY_ANTHROPIC_KEY)
            .path("uuid", uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the agents that use a stored OpenAI key.
    ///
    /// `GET /v2/gen-ai/openai/keys/{uuid}/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agents_by_openai_key)
    ///
    /// Paged; the SDK reads all pages with `client.openai_api_key(id).agents()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentsByOpenaiKeyParams;
    ///
    /// let response = client
    ///     .genai_list_agents_by_openai_key(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListAgentsByOpenaiKeyParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agents_by_openai_key(
        &self,
        uuid: &str,
        params: &GenaiListAgentsByOpenaiKeyParams,
    ) -> Call<types::ListAgentsByOpenaiKeyResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENTS_BY_OPENAI_KEY)
            .path("uuid", uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the agents of a workspace; `only_deployed` leaves out those that are not running.
    ///
    /// `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_agents_by_workspace)
    ///
    /// Paged; the SDK reads all pages with `client.workspace(id).agents()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAgentsByWorkspaceParams;
    ///
    /// let response = client
    ///     .genai_list_agents_by_workspace(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListAgentsByWorkspaceParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_agents_by_workspace(
        &self,
        workspace_uuid: &str,
        params: &GenaiListAgentsByWorkspaceParams,
    ) -> Call<types::ListAgentsByWorkspaceResponse> {
        Call::new(&self.0, &GENAI_LIST_AGENTS_BY_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
            .query("only_deployed", &params.only_deployed)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the Anthropic keys that the account has stored, without their secrets.
    ///
    /// `GET /v2/gen-ai/anthropic/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_anthropic_api_keys)
    ///
    /// Paged; the SDK reads all pages with `client.anthropic_api_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListAnthropicApiKeysParams;
    ///
    /// let response = client
    ///     .genai_list_anthropic_api_keys(&GenaiListAnthropicApiKeysParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_anthropic_api_keys(
        &self,
        params: &GenaiListAnthropicApiKeysParams,
    ) -> Call<types::ListAnthropicApiKeysResponse> {
        Call::new(&self.0, &GENAI_LIST_ANTHROPIC_API_KEYS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the models that the account has imported, optionally of one `status`.
    ///
    /// `GET /v2/gen-ai/custom_models` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_custom_models)
    ///
    /// Paged; the SDK reads all pages with `client.custom_models().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListCustomModelsParams;
    ///
    /// let response = client
    ///     .genai_list_custom_models(&GenaiListCustomModelsParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_custom_models(
        &self,
        params: &GenaiListCustomModelsParams,
    ) -> Call<types::ListCustomModelsResponse> {
        Call::new(&self.0, &GENAI_LIST_CUSTOM_MODELS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .query("status", &params.status)
    }

    /// Lists the regions of the platform, filtered by whether they serve inference or batches.
    ///
    /// `GET /v2/gen-ai/regions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_datacenter_regions)
    ///
    /// Paged; the SDK reads all pages with `client.genai_regions().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_datacenter_regions(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_datacenter_regions(
        &self,
        params: &GenaiListDatacenterRegionsParams,
    ) -> Call<types::GenaiListRegionsResponse> {
        Call::new(&self.0, &GENAI_LIST_DATACENTER_REGIONS)
            .query("serves_inference", &params.serves_inference)
            .query("serves_batch", &params.serves_batch)
    }

    /// Lists the data sets for evaluations, optionally of one `dataset_type`.
    ///
    /// `GET /v2/gen-ai/evaluation_datasets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_evaluation_datasets)
    ///
    /// Paged; the SDK reads all pages with `client.evaluation_datasets().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_evaluation_datasets(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_evaluation_datasets(
        &self,
        params: &GenaiListEvaluationDatasetsParams,
    ) -> Call<types::ListEvaluationDatasetsResponse> {
        Call::new(&self.0, &GENAI_LIST_EVALUATION_DATASETS)
            .query("dataset_type", &params.dataset_type)
    }

    /// Lists the metrics that agents can be judged by, with their ranges.
    ///
    /// `GET /v2/gen-ai/evaluation_metrics` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_evaluation_metrics)
    ///
    /// Paged; the SDK reads all pages with `client.evaluation_metrics().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_evaluation_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_evaluation_metrics(&self) -> Call<types::ListEvaluationMetricsResponse> {
        Call::new(&self.0, &GENAI_LIST_EVALUATION_METRICS)
    }

    /// Lists the runs of a test case, optionally of one version of it.
    ///
    /// `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_evaluation_runs_by_test_case)
    ///
    /// Paged; the SDK reads all pages with `client.evaluation_test_case(id).evaluation_runs().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_list_evaluation_runs_by_test_case(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_evaluation_runs_by_test_case(
        &self,
        evaluation_test_case_uuid: &str,
        params: &GenaiListEvaluationRunsByTestCaseParams,
    ) -> Call<types::ListEvaluationRunsByTestCaseResponse> {
        Call::new(&self.0, &GENAI_LIST_EVALUATION_RUNS_BY_TEST_CASE)
            .path("evaluation_test_case_uuid", evaluation_test_case_uuid)
            .query("evaluation_test_case_version", &params.evaluation_test_case_version)
    }

    /// Lists the evaluation test cases of the account, in all workspaces.
    ///
    /// `GET /v2/gen-ai/evaluation_test_cases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_evaluation_test_cases)
    ///
    /// Paged; the SDK reads all pages with `client.evaluation_test_cases().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_evaluation_test_cases().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_evaluation_test_cases(&self) -> Call<types::ListEvaluationTestCasesResponse> {
        Call::new(&self.0, &GENAI_LIST_EVALUATION_TEST_CASES)
    }

    /// Lists the evaluation test cases of a workspace.
    ///
    /// `GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_evaluation_test_cases_by_workspace)
    ///
    /// In the SDK: `client.workspace(id).evaluation_test_cases()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_list_evaluation_test_cases_by_workspace(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_evaluation_test_cases_by_workspace(
        &self,
        workspace_uuid: &str,
    ) -> Call<types::ListEvaluationTestCasesByWorkspaceResponse> {
        Call::new(&self.0, &GENAI_LIST_EVALUATION_TEST_CASES_BY_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
    }

    /// Lists the data sources of an indexing job, with the items that each had indexed, skipped or failed.
    ///
    /// `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_indexing_job_data_sources)
    ///
    /// Paged; the SDK reads all pages with `client.indexing_job(id).indexed_data_sources().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_list_indexing_job_data_sources("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_indexing_job_data_sources(
        &self,
        indexing_job_uuid: &str,
    ) -> Call<types::ListIndexingJobDataSourcesResponse> {
        Call::new(&self.0, &GENAI_LIST_INDEXING_JOB_DATA_SOURCES)
            .path("indexing_job_uuid", indexing_job_uuid)
    }

    /// Lists the indexing jobs of all knowledge bases in the account.
    ///
    /// `GET /v2/gen-ai/indexing_jobs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_indexing_jobs)
    ///
    /// Paged; the SDK reads all pages with `client.indexing_jobs().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListIndexingJobsParams;
    ///
    /// let response = client
    ///     .genai_list_indexing_jobs(&GenaiListIndexingJobsParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_indexing_jobs(
        &self,
        params: &GenaiListIndexingJobsParams,
    ) -> Call<types::ListKnowledgeBaseIndexingJobsResponse> {
        Call::new(&self.0, &GENAI_LIST_INDEXING_JOBS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the indexing jobs of one knowledge base, running and ended.
    ///
    /// `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_indexing_jobs_by_knowledge_base)
    ///
    /// Paged; the SDK reads all pages with `client.knowledge_base(id).indexing_jobs()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListIndexingJobsByKnowledgeBaseParams;
    ///
    /// let response = client
    ///     .genai_list_indexing_jobs_by_knowledge_base(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListIndexingJobsByKnowledgeBaseParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_indexing_jobs_by_knowledge_base(
        &self,
        knowledge_base_uuid: &str,
        params: &GenaiListIndexingJobsByKnowledgeBaseParams,
    ) -> Call<types::ListKnowledgeBaseIndexingJobsResponse> {
        Call::new(&self.0, &GENAI_LIST_INDEXING_JOBS_BY_KNOWLEDGE_BASE)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the data sources of a knowledge base, with the last indexing of each.
    ///
    /// `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_knowledge_base_data_sources)
    ///
    /// Paged; the SDK reads all pages with `client.knowledge_base(id).data_sources().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListKnowledgeBaseDataSourcesParams;
    ///
    /// let response = client
    ///     .genai_list_knowledge_base_data_sources(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &GenaiListKnowledgeBaseDataSourcesParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_knowledge_base_data_sources(
        &self,
        knowledge_base_uuid: &str,
        params: &GenaiListKnowledgeBaseDataSourcesParams,
    ) -> Call<types::ListKnowledgeBaseDataSourcesResponse> {
        Call::new(&self.0, &GENAI_LIST_KNOWLEDGE_BASE_DATA_SOURCES)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the knowledge bases of the account, with their latest indexing jobs.
    ///
    /// `GET /v2/gen-ai/knowledge_bases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_knowledge_bases)
    ///
    /// Paged; the SDK reads all pages with `client.knowledge_bases().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListKnowledgeBasesParams;
    ///
    /// let response = client
    ///     .genai_list_knowledge_bases(&GenaiListKnowledgeBasesParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_knowledge_bases(
        &self,
        params: &GenaiListKnowledgeBasesParams,
    ) -> Call<types::ListKnowledgeBasesResponse> {
        Call::new(&self.0, &GENAI_LIST_KNOWLEDGE_BASES)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the keys for calling models without an agent.
    ///
    /// `GET /v2/gen-ai/models/api_keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_api_keys)
    ///
    /// Paged; the SDK reads all pages with `client.model_api_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelApiKeysParams;
    ///
    /// let response = client
    ///     .genai_list_model_api_keys(&GenaiListModelApiKeysParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_api_keys(
        &self,
        params: &GenaiListModelApiKeysParams,
    ) -> Call<types::ListModelApiKeysResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_API_KEYS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the catalog of models with their capabilities and prices; the page size is named `limit` here.
    ///
    /// `GET /v2/gen-ai/models/catalog` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_catalog)
    ///
    /// Paged; the SDK reads all pages with `client.model_cards().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_model_catalog(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_catalog(
        &self,
        params: &GenaiListModelCatalogParams,
    ) -> Call<types::ListModelCatalogResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_CATALOG)
            .query("page", &params.page)
            .query("limit", &params.limit)
    }

    /// Lists the metrics that models can be judged by.
    ///
    /// `GET /v2/gen-ai/model_evaluation_metrics` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_evaluation_metrics)
    ///
    /// In the SDK: `client.evaluation_metrics().of_models()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_model_evaluation_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_evaluation_metrics(&self) -> Call<types::ListModelEvaluationMetricsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_EVALUATION_METRICS)
    }

    /// Lists the saved settings that model evaluations can be started from.
    ///
    /// `GET /v2/gen-ai/model_evaluation_presets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_evaluation_presets)
    ///
    /// Paged; the SDK reads all pages with `client.model_evaluation_presets().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_model_evaluation_presets().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_evaluation_presets(&self) -> Call<types::ListModelEvaluationPresetsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_EVALUATION_PRESETS)
    }

    /// Lists the model evaluations, by preset or status, with the filters there are to choose from.
    ///
    /// `GET /v2/gen-ai/model_evaluation_runs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_evaluation_runs)
    ///
    /// Paged; the SDK reads all pages with `client.model_evaluation_runs().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelEvaluationRunsParams;
    ///
    /// let response = client
    ///     .genai_list_model_evaluation_runs(
    ///         &GenaiListModelEvaluationRunsParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_evaluation_runs(
        &self,
        params: &GenaiListModelEvaluationRunsParams,
    ) -> Call<types::ListModelEvaluationRunsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_EVALUATION_RUNS)
            .query("eval_preset_uuid", &params.eval_preset_uuid)
            .query("status", &params.status)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .query("statuses", &params.statuses)
            .query("candidate_types", &params.candidate_types)
            .query("search", &params.search)
            .query("sort_by", &params.sort_by)
            .query("sort_direction", &params.sort_direction)
    }

    /// Lists the ready-made configurations that a model router can start from.
    ///
    /// `GET /v2/gen-ai/models/routers/presets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_router_presets)
    ///
    /// Paged; the SDK reads all pages with `client.model_router_presets().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelRouterPresetsParams;
    ///
    /// let response = client
    ///     .genai_list_model_router_presets(
    ///         &GenaiListModelRouterPresetsParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_router_presets(
        &self,
        params: &GenaiListModelRouterPresetsParams,
    ) -> Call<types::ListModelRouterPresetsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_ROUTER_PRESETS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the ready-made tasks that the policies of a model router can name.
    ///
    /// `GET /v2/gen-ai/models/routers/tasks/presets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_router_task_presets)
    ///
    /// Paged; the SDK reads all pages with `client.model_router_task_presets().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelRouterTaskPresetsParams;
    ///
    /// let response = client
    ///     .genai_list_model_router_task_presets(
    ///         &GenaiListModelRouterTaskPresetsParams::new().per_page(20),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_router_task_presets(
        &self,
        params: &GenaiListModelRouterTaskPresetsParams,
    ) -> Call<types::ListModelRouterTaskPresetsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_ROUTER_TASK_PRESETS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the model routers of the account, with the policies of each.
    ///
    /// `GET /v2/gen-ai/models/routers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_model_routers)
    ///
    /// Paged; the SDK reads all pages with `client.model_routers().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelRoutersParams;
    ///
    /// let response = client
    ///     .genai_list_model_routers(&GenaiListModelRoutersParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_model_routers(
        &self,
        params: &GenaiListModelRoutersParams,
    ) -> Call<types::ListModelRoutersResponse> {
        Call::new(&self.0, &GENAI_LIST_MODEL_ROUTERS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the models of the platform, optionally only those for the given `usecases`.
    ///
    /// `GET /v2/gen-ai/models` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_models)
    ///
    /// Paged; the SDK reads all pages with `client.gradientai_models().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListModelsParams;
    ///
    /// let response = client
    ///     .genai_list_models(&GenaiListModelsParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_models(&self, params: &GenaiListModelsParams) -> Call<types::GenaiListModelsResponse> {
        Call::new(&self.0, &GENAI_LIST_MODELS)
            .query("usecases", &params.usecases)
            .query("public_only", &params.public_only)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the OpenAI keys that the account has stored, without their secrets.
    ///
    /// `GET /v2/gen-ai/openai/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_openai_api_keys)
    ///
    /// Paged; the SDK reads all pages with `client.openai_api_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::GenaiListOpenaiApiKeysParams;
    ///
    /// let response = client
    ///     .genai_list_openai_api_keys(&GenaiListOpenaiApiKeysParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_openai_api_keys(
        &self,
        params: &GenaiListOpenaiApiKeysParams,
    ) -> Call<types::ListOpenaiApiKeysResponse> {
        Call::new(&self.0, &GENAI_LIST_OPENAI_API_KEYS)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the workspaces of the account, with the agents and test cases in each.
    ///
    /// `GET /v2/gen-ai/workspaces` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_list_workspaces)
    ///
    /// Paged; the SDK reads all pages with `client.workspaces().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.genai_list_workspaces().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_list_workspaces(&self) -> Call<types::ListWorkspacesResponse> {
        Call::new(&self.0, &GENAI_LIST_WORKSPACES)
    }

    /// Gives an agent's API key a new secret and returns it; the old secret stops working.
    ///
    /// `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_regenerate_agent_api_key)
    ///
    /// In the SDK: `client.agent(id).agent_api_key(id).regenerate()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_regenerate_agent_api_key(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_regenerate_agent_api_key(
        &self,
        agent_uuid: &str,
        api_key_uuid: &str,
    ) -> Call<types::RegenerateAgentApiKeyResponse> {
        Call::new(&self.0, &GENAI_REGENERATE_AGENT_API_KEY)
            .path("agent_uuid", agent_uuid)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Gives a key for calling models a new secret and returns it; the old secret stops working.
    ///
    /// `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_regenerate_model_api_key)
    ///
    /// In the SDK: `client.model_api_key(id).regenerate()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .genai_regenerate_model_api_key("123e4567-e89b-12d3-a456-426614174000")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_regenerate_model_api_key(&self, api_key_uuid: &str) -> Call<types::RegenerateModelApiKeyResponse> {
        Call::new(&self.0, &GENAI_REGENERATE_MODEL_API_KEY)
            .path("api_key_uuid", api_key_uuid)
    }

    /// Searches a knowledge base, and returns the passages that fit a question best. No agent and no model is asked.
    ///
    /// `POST /v1/{knowledge_base_uuid}/retrieve` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.knowledge_base(id).retrieve(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RetrieveDocumentsRequest;
    ///
    /// let body = RetrieveDocumentsRequest::new("What is a droplet?", 0);
    /// let response = client
    ///     .genai_retrieve_documents("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn genai_retrieve_documents(
        &self,
        knowledge_base_uuid: &str,
        body: &types::RetrieveDocumentsRequest,
    ) -> Call<types::RetrieveDocumentsResponse> {
        Call::new(&self.0, &GENAI_RETRIEVE_DOCUMENTS)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .json(Some(body))
    }

    /// Rolls an agent back to an earlier version, named by its `version_hash`.
    ///
    /// `PUT /v2/gen-ai/agents/{uuid}/versions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_rollback_to_agent_version)
    ///
    /// In the SDK: `client.agent(id).rollback(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RollbackToAgentVersionRequest;
    ///
    /// let body = RollbackToAgentVersionRequest::new().version_hash("example-version-hash");
    /// let response = client
    ///     .genai_rollback_to_agent_version("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_rollback_to_agent_version<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::RollbackToAgentVersionRequest>>,
    ) -> Call<types::RollbackToAgentVersionResponse> {
        Call::new(&self.0, &GENAI_ROLLBACK_TO_AGENT_VERSION)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Starts a test case against one or more agents and returns the id of a run for each.
    ///
    /// `POST /v2/gen-ai/evaluation_runs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_run_evaluation_test_case)
    ///
    /// In the SDK: `client.evaluation_test_case(id).run(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::RunEvaluationTestCaseRequest;
    ///
    /// let body = RunEvaluationTestCaseRequest::new()
    ///     .run_name("Evaluation Run Name")
    ///     .test_case_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client.genai_run_evaluation_test_case(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_run_evaluation_test_case<'a>(
        &self,
        body: impl Into<Option<&'a types::RunEvaluationTestCaseRequest>>,
    ) -> Call<types::RunEvaluationTestCaseResponse> {
        Call::new(&self.0, &GENAI_RUN_EVALUATION_TEST_CASE)
            .json(body.into())
    }

    /// Changes the model, instruction, retrieval or other settings of an agent and returns it.
    ///
    /// `PUT /v2/gen-ai/agents/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_agent)
    ///
    /// In the SDK: `client.agent(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateAgentRequest;
    ///
    /// let body = UpdateAgentRequest::new()
    ///     .instruction("Answer in one sentence.")
    ///     .agent_log_insights_enabled(true)
    ///     .clear_mcp_servers(true);
    /// let response = client
    ///     .genai_update_agent("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_agent<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::UpdateAgentRequest>>,
    ) -> Call<types::UpdateAgentResponse> {
        Call::new(&self.0, &GENAI_UPDATE_AGENT)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Renames an API key of an agent; its secret stays.
    ///
    /// `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_agent_api_key)
    ///
    /// In the SDK: `client.agent(id).agent_api_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateAgentApiKeyRequest;
    ///
    /// let body = UpdateAgentApiKeyRequest::new()
    ///     .name("Production Key")
    ///     .agent_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_agent_api_key(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_agent_api_key<'a>(
        &self,
        agent_uuid: &str,
        api_key_uuid: &str,
        body: impl Into<Option<&'a types::UpdateAgentApiKeyRequest>>,
    ) -> Call<types::UpdateAgentApiKeyResponse> {
        Call::new(&self.0, &GENAI_UPDATE_AGENT_API_KEY)
            .path("agent_uuid", agent_uuid)
            .path("api_key_uuid", api_key_uuid)
            .json(body.into())
    }

    /// Sets whether an agent's endpoint is public, private, for the playground only or switched off.
    ///
    /// `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_agent_deployment_visibility)
    ///
    /// In the SDK: `client.agent(id).set_visibility(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AgentDeploymentVisibility, UpdateAgentDeploymentVisibilityRequest,
    /// };
    ///
    /// let body = UpdateAgentDeploymentVisibilityRequest::new()
    ///     .visibility(AgentDeploymentVisibility::VisibilityDisabled);
    /// let response = client
    ///     .genai_update_agent_deployment_visibility(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_agent_deployment_visibility<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::UpdateAgentDeploymentVisibilityRequest>>,
    ) -> Call<types::UpdateAgentDeploymentVisbilityResponse> {
        Call::new(&self.0, &GENAI_UPDATE_AGENT_DEPLOYMENT_VISIBILITY)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Changes the name, description or schemas of a function that an agent can call.
    ///
    /// `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_agent_function)
    ///
    /// In the SDK: `client.agent(id).update_function(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateAgentFunctionRequest;
    ///
    /// let body = UpdateAgentFunctionRequest::new()
    ///     .description("My Function Description")
    ///     .faas_name("my-function");
    /// let response = client
    ///     .genai_update_agent_function(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_agent_function<'a>(
        &self,
        agent_uuid: &str,
        function_uuid: &str,
        body: impl Into<Option<&'a types::UpdateAgentFunctionRequest>>,
    ) -> Call<types::UpdateAgentFunctionResponse> {
        Call::new(&self.0, &GENAI_UPDATE_AGENT_FUNCTION)
            .path("agent_uuid", agent_uuid)
            .path("function_uuid", function_uuid)
            .json(body.into())
    }

    /// Moves agents into a workspace and returns it with its agents.
    ///
    /// `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_agents_workspace)
    ///
    /// In the SDK: `client.workspace(id).move_agents(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::MoveAgentsToWorkspaceRequest;
    ///
    /// let body = MoveAgentsToWorkspaceRequest::new()
    ///     .workspace_uuid("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client
    ///     .genai_update_agents_workspace("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_agents_workspace<'a>(
        &self,
        workspace_uuid: &str,
        body: impl Into<Option<&'a types::MoveAgentsToWorkspaceRequest>>,
    ) -> Call<types::MoveAgentsToWorkspaceResponse> {
        Call::new(&self.0, &GENAI_UPDATE_AGENTS_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
            .json(body.into())
    }

    /// Changes the name or the secret of a stored Anthropic key.
    ///
    /// `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_anthropic_api_key)
    ///
    /// In the SDK: `client.anthropic_api_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateAnthropicApiKeyRequest;
    ///
    /// let body = UpdateAnthropicApiKeyRequest::new()
    ///     .name("Production Key")
    ///     .api_key_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_anthropic_api_key("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_anthropic_api_key<'a>(
        &self,
        api_key_uuid: &str,
        body: impl Into<Option<&'a types::UpdateAnthropicApiKeyRequest>>,
    ) -> Call<types::UpdateAnthropicApiKeyResponse> {
        Call::new(&self.0, &GENAI_UPDATE_ANTHROPIC_API_KEY)
            .path("api_key_uuid", api_key_uuid)
            .json(body.into())
    }

    /// Changes the route name or the `if_case` by which an agent hands requests to a child.
    ///
    /// `PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_attached_agent)
    ///
    /// In the SDK: `client.agent(id).update_attached_agent(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateLinkedAgentRequest;
    ///
    /// let body = UpdateLinkedAgentRequest::new()
    ///     .route_name("weather_route")
    ///     .child_agent_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_attached_agent(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_attached_agent<'a>(
        &self,
        parent_agent_uuid: &str,
        child_agent_uuid: &str,
        body: impl Into<Option<&'a types::UpdateLinkedAgentRequest>>,
    ) -> Call<types::UpdateLinkedAgentResponse> {
        Call::new(&self.0, &GENAI_UPDATE_ATTACHED_AGENT)
            .path("parent_agent_uuid", parent_agent_uuid)
            .path("child_agent_uuid", child_agent_uuid)
            .json(body.into())
    }

    /// Changes the name, description or scoring prompt of an evaluation metric of your own, which gets a new UUID.
    ///
    /// `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_custom_evaluation_metric)
    ///
    /// In the SDK: `client.evaluation_metric(id).update()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateCustomEvaluationMetricRequest;
    ///
    /// let body = UpdateCustomEvaluationMetricRequest::new()
    ///     .metric_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_custom_evaluation_metric("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_custom_evaluation_metric<'a>(
        &self,
        metric_uuid: &str,
        body: impl Into<Option<&'a types::UpdateCustomEvaluationMetricRequest>>,
    ) -> Call<types::UpdateCustomEvaluationMetricResponse> {
        Call::new(&self.0, &GENAI_UPDATE_CUSTOM_EVALUATION_METRIC)
            .path("metric_uuid", metric_uuid)
            .json(body.into())
    }

    /// Changes the description, license or tags of an imported model.
    ///
    /// `PATCH /v2/gen-ai/custom_models/{uuid}/metadata` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_custom_model_metadata)
    ///
    /// In the SDK: `client.custom_model(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateCustomModelMetadataRequest;
    ///
    /// let body = UpdateCustomModelMetadataRequest::new().name("example name");
    /// let response = client
    ///     .genai_update_custom_model_metadata("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_custom_model_metadata<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::UpdateCustomModelMetadataRequest>>,
    ) -> Call<types::UpdateCustomModelMetadataResponse> {
        Call::new(&self.0, &GENAI_UPDATE_CUSTOM_MODEL_METADATA)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Changes the data set, metrics or name of a test case and returns its new `version`.
    ///
    /// `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_evaluation_test_case)
    ///
    /// In the SDK: `client.evaluation_test_case(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateEvaluationTestCaseRequest;
    ///
    /// let body = UpdateEvaluationTestCaseRequest::new()
    ///     .name("example name")
    ///     .dataset_uuid("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client
    ///     .genai_update_evaluation_test_case("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_evaluation_test_case<'a>(
        &self,
        test_case_uuid: &str,
        body: impl Into<Option<&'a types::UpdateEvaluationTestCaseRequest>>,
    ) -> Call<types::UpdateEvaluationTestCaseResponse> {
        Call::new(&self.0, &GENAI_UPDATE_EVALUATION_TEST_CASE)
            .path("test_case_uuid", test_case_uuid)
            .json(body.into())
    }

    /// Changes the name, project, tags, database or reranking of a knowledge base.
    ///
    /// `PUT /v2/gen-ai/knowledge_bases/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_knowledge_base)
    ///
    /// In the SDK: `client.knowledge_base(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateKnowledgeBaseRequest;
    ///
    /// let body = UpdateKnowledgeBaseRequest::new()
    ///     .name("My Knowledge Base")
    ///     .database_id("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_knowledge_base("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_knowledge_base<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::UpdateKnowledgeBaseRequest>>,
    ) -> Call<types::UpdateKnowledgeBaseResponse> {
        Call::new(&self.0, &GENAI_UPDATE_KNOWLEDGE_BASE)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Changes by which algorithm and options a data source is cut into chunks.
    ///
    /// `PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_knowledge_base_data_source)
    ///
    /// In the SDK: `client.knowledge_base(id).data_source(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{ChunkingAlgorithm, UpdateKnowledgeBaseDataSourceRequest};
    ///
    /// let body = UpdateKnowledgeBaseDataSourceRequest::new()
    ///     .chunking_algorithm(ChunkingAlgorithm::ChunkingAlgorithmSectionBased)
    ///     .data_source_uuid("98765432-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_knowledge_base_data_source(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_knowledge_base_data_source<'a>(
        &self,
        knowledge_base_uuid: &str,
        data_source_uuid: &str,
        body: impl Into<Option<&'a types::UpdateKnowledgeBaseDataSourceRequest>>,
    ) -> Call<types::UpdateKnowledgeBaseDataSourceResponse> {
        Call::new(&self.0, &GENAI_UPDATE_KNOWLEDGE_BASE_DATA_SOURCE)
            .path("knowledge_base_uuid", knowledge_base_uuid)
            .path("data_source_uuid", data_source_uuid)
            .json(body.into())
    }

    /// Renames a key for calling models; its secret stays.
    ///
    /// `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_model_api_key)
    ///
    /// In the SDK: `client.model_api_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateModelApiKeyRequest;
    ///
    /// let body = UpdateModelApiKeyRequest::new()
    ///     .name("Production Key")
    ///     .api_key_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_model_api_key("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_model_api_key<'a>(
        &self,
        api_key_uuid: &str,
        body: impl Into<Option<&'a types::UpdateModelApiKeyRequest>>,
    ) -> Call<types::UpdateModelApiKeyResponse> {
        Call::new(&self.0, &GENAI_UPDATE_MODEL_API_KEY)
            .path("api_key_uuid", api_key_uuid)
            .json(body.into())
    }

    /// Renames a model evaluation; nothing else about it changes.
    ///
    /// `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_model_evaluation_run)
    ///
    /// In the SDK: `client.model_evaluation_run(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateModelEvaluationRunRequest;
    ///
    /// let body = UpdateModelEvaluationRunRequest::new()
    ///     .name("My evaluation run")
    ///     .eval_run_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_model_evaluation_run("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_model_evaluation_run<'a>(
        &self,
        eval_run_uuid: &str,
        body: impl Into<Option<&'a types::UpdateModelEvaluationRunRequest>>,
    ) -> Call<types::UpdateModelEvaluationRunResponse> {
        Call::new(&self.0, &GENAI_UPDATE_MODEL_EVALUATION_RUN)
            .path("eval_run_uuid", eval_run_uuid)
            .json(body.into())
    }

    /// Replaces the policies, fallback models and regions of a model router.
    ///
    /// `PUT /v2/gen-ai/models/routers/{uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_model_router)
    ///
    /// In the SDK: `client.model_router(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateModelRouterRequest;
    ///
    /// let body = UpdateModelRouterRequest::new().name("my-model-router");
    /// let response = client
    ///     .genai_update_model_router("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_model_router<'a>(
        &self,
        uuid: &str,
        body: impl Into<Option<&'a types::UpdateModelRouterRequest>>,
    ) -> Call<types::UpdateModelRouterResponse> {
        Call::new(&self.0, &GENAI_UPDATE_MODEL_ROUTER)
            .path("uuid", uuid)
            .json(body.into())
    }

    /// Changes the name or the secret of a stored OpenAI key.
    ///
    /// `PUT /v2/gen-ai/openai/keys/{api_key_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_openai_api_key)
    ///
    /// In the SDK: `client.openai_api_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateOpenaiApiKeyRequest;
    ///
    /// let body = UpdateOpenaiApiKeyRequest::new()
    ///     .name("Production Key")
    ///     .api_key_uuid("12345678-1234-1234-1234-123456789012");
    /// let response = client
    ///     .genai_update_openai_api_key("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_openai_api_key<'a>(
        &self,
        api_key_uuid: &str,
        body: impl Into<Option<&'a types::UpdateOpenaiApiKeyRequest>>,
    ) -> Call<types::UpdateOpenaiApiKeyResponse> {
        Call::new(&self.0, &GENAI_UPDATE_OPENAI_API_KEY)
            .path("api_key_uuid", api_key_uuid)
            .json(body.into())
    }

    /// Changes the name or the description of a workspace.
    ///
    /// `PUT /v2/gen-ai/workspaces/{workspace_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/GradientAI-Platform/operation/genai_update_workspace)
    ///
    /// In the SDK: `client.workspace(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::UpdateWorkspaceRequest;
    ///
    /// let body = UpdateWorkspaceRequest::new()
    ///     .name("example name")
    ///     .workspace_uuid("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client
    ///     .genai_update_workspace("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn genai_update_workspace<'a>(
        &self,
        workspace_uuid: &str,
        body: impl Into<Option<&'a types::UpdateWorkspaceRequest>>,
    ) -> Call<types::UpdateWorkspaceResponse> {
        Call::new(&self.0, &GENAI_UPDATE_WORKSPACE)
            .path("workspace_uuid", workspace_uuid)
            .json(body.into())
    }
}
