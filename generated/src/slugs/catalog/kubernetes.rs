// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::slug::{Status, Table, slugs};

slugs! {
    /// A version that a Kubernetes cluster is created with, or upgraded to.
    ///
    /// [`kubernetes_create_cluster`](crate::Client::kubernetes_create_cluster) takes it;
    /// [`kubernetes_list_options`](crate::Client::kubernetes_list_options) has what is offered.
    ///
    /// Each is offered for some weeks, so the set is never complete: [`Other`](Self::Other) takes any version, a minor
    /// one such as `1.36` too. [`Latest`](Self::Latest) is always there.
    KubernetesVersion {
        /// The newest of all; a minor version such as 1.36 stands for its newest.
        Latest = "latest",
        V1_36_3Do5 = "1.36.3-do.5",
        /// (legacy)
        V1_36_3Do3 = "1.36.3-do.3",
        /// (legacy)
        V1_36_3Do2 = "1.36.3-do.2",
        /// (legacy)
        V1_36_3Do0 = "1.36.3-do.0",
        /// (legacy)
        V1_36_0Do3 = "1.36.0-do.3",
        /// (legacy)
        V1_36_0Do2 = "1.36.0-do.2",
        /// (legacy)
        V1_36_0Do1 = "1.36.0-do.1",
        /// (legacy)
        V1_36_0Do0 = "1.36.0-do.0",
        V1_35_7Do5 = "1.35.7-do.5",
        /// (legacy)
        V1_35_7Do4 = "1.35.7-do.4",
        /// (legacy)
        V1_35_7Do3 = "1.35.7-do.3",
        /// (legacy)
        V1_35_7Do0 = "1.35.7-do.0",
        /// (legacy)
        V1_35_5Do2 = "1.35.5-do.2",
        /// (legacy)
        V1_35_5Do1 = "1.35.5-do.1",
        /// (legacy)
        V1_35_5Do0 = "1.35.5-do.0",
        /// (legacy)
        V1_35_1Do6 = "1.35.1-do.6",
        /// (legacy)
        V1_35_1Do5 = "1.35.1-do.5",
        /// (legacy)
        V1_35_1Do3 = "1.35.1-do.3",
        /// (legacy)
        V1_35_1Do2 = "1.35.1-do.2",
        /// (legacy)
        V1_35_1Do1 = "1.35.1-do.1",
        /// (legacy)
        V1_35_1Do0 = "1.35.1-do.0",
        V1_34_10Do5 = "1.34.10-do.5",
        /// (legacy)
        V1_34_10Do4 = "1.34.10-do.4",
        /// (legacy)
        V1_34_10Do2 = "1.34.10-do.2",
        /// (legacy)
        V1_34_10Do1 = "1.34.10-do.1",
        /// (legacy)
        V1_34_10Do0 = "1.34.10-do.0",
        /// (legacy)
        V1_34_8Do3 = "1.34.8-do.3",
        /// (legacy)
        V1_34_8Do2 = "1.34.8-do.2",
        /// (legacy)
        V1_34_8Do1 = "1.34.8-do.1",
        /// (legacy)
        V1_34_8Do0 = "1.34.8-do.0",
        /// (legacy)
        V1_34_5Do6 = "1.34.5-do.6",
        /// (legacy)
        V1_34_5Do5 = "1.34.5-do.5",
        /// (legacy)
        V1_34_5Do3 = "1.34.5-do.3",
        /// (legacy)
        V1_34_5Do2 = "1.34.5-do.2",
        /// (legacy)
        V1_34_5Do1 = "1.34.5-do.1",
        /// (legacy)
        V1_34_1Do5 = "1.34.1-do.5",
        /// (legacy)
        V1_34_1Do3 = "1.34.1-do.3",
        /// (legacy) Since 2025-12-18.
        V1_34_1Do2 = "1.34.1-do.2",
        /// (legacy) Since 2025-12-05.
        V1_34_1Do1 = "1.34.1-do.1",
        /// (legacy) Since 2025-11-19.
        V1_34_1Do0 = "1.34.1-do.0",
        /// (legacy)
        V1_33_12Do3 = "1.33.12-do.3",
        /// (legacy)
        V1_33_12Do2 = "1.33.12-do.2",
        /// (legacy)
        V1_33_12Do1 = "1.33.12-do.1",
        /// (legacy)
        V1_33_12Do0 = "1.33.12-do.0",
        /// (legacy)
        V1_33_9Do6 = "1.33.9-do.6",
        /// (legacy)
        V1_33_9Do3 = "1.33.9-do.3",
        /// (legacy)
        V1_33_9Do0 = "1.33.9-do.0",
        /// (legacy)
        V1_33_6Do3 = "1.33.6-do.3",
        /// (legacy) Since 2025-12-18.
        V1_33_6Do2 = "1.33.6-do.2",
        /// (legacy) Since 2025-12-05.
        V1_33_6Do1 = "1.33.6-do.1",
        /// (legacy) Since 2025-11-19.
        V1_33_6Do0 = "1.33.6-do.0",
        /// (legacy) Since 2025-10-14.
        V1_33_1Do5 = "1.33.1-do.5",
        /// (legacy) Since 2025-09-25.
        V1_33_1Do4 = "1.33.1-do.4",
        /// (legacy) Since 2025-08-08.
        V1_33_1Do3 = "1.33.1-do.3",
        /// (legacy) Since 2025-07-23.
        V1_33_1Do2 = "1.33.1-do.2",
        /// (legacy) Since 2025-07-08.
        V1_33_1Do1 = "1.33.1-do.1",
        /// (legacy) Since 2025-06-16.
        V1_33_1Do0 = "1.33.1-do.0",
        /// (legacy)
        V1_32_10Do5 = "1.32.10-do.5",
        /// (legacy)
        V1_32_10Do3 = "1.32.10-do.3",
        /// (legacy) Since 2025-12-18.
        V1_32_10Do2 = "1.32.10-do.2",
        /// (legacy) Since 2025-12-05.
        V1_32_10Do1 = "1.32.10-do.1",
        /// (legacy) Since 2025-11-19.
        V1_32_10Do0 = "1.32.10-do.0",
        /// (legacy) Since 2025-10-14.
        V1_32_5Do5 = "1.32.5-do.5",
        /// (legacy) Since 2025-09-25.
        V1_32_5Do4 = "1.32.5-do.4",
        /// (legacy) Since 2025-08-08.
        V1_32_5Do3 = "1.32.5-do.3",
        /// (legacy) Since 2025-07-23.
        V1_32_5Do2 = "1.32.5-do.2",
        /// (legacy) Since 2025-07-08.
        V1_32_5Do1 = "1.32.5-do.1",
        /// (legacy) Since 2025-06-16.
        V1_32_5Do0 = "1.32.5-do.0",
        /// (legacy) Since 2025-06-04.
        V1_32_2Do3 = "1.32.2-do.3",
        /// (legacy) Since 2025-06-03.
        V1_32_2Do2 = "1.32.2-do.2",
        /// (legacy) Since 2025-05-08.
        V1_32_2Do1 = "1.32.2-do.1",
        /// (legacy) Since 2025-03-06.
        V1_32_2Do0 = "1.32.2-do.0",
        /// (legacy) Since 2025-02-06.
        V1_32_1Do0 = "1.32.1-do.0",
        /// (legacy) Since 2025-10-14.
        V1_31_9Do5 = "1.31.9-do.5",
        /// (legacy)
        V1_31_1Do4 = "1.31.1-do.4",
        /// (legacy)
        V1_31_1Do3 = "1.31.1-do.3",
        /// (legacy)
        V1_30_5Do3 = "1.30.5-do.3",
        /// (legacy)
        V1_30_1Do0 = "1.30.1-do.0",
        /// (legacy)
        V1_29_9Do3 = "1.29.9-do.3",
        /// (legacy)
        V1_28_2Do0 = "1.28.2-do.0",
        /// (legacy)
        V1_27_6Do0 = "1.27.6-do.0",
        /// (legacy)
        V1_26_9Do0 = "1.26.9-do.0",
        /// (legacy)
        V1_25_14Do0 = "1.25.14-do.0",
        /// (legacy)
        V1_25_4Do0 = "1.25.4-do.0",
        /// (legacy)
        V1_24_4Do0 = "1.24.4-do.0",
        /// (legacy)
        V1_23_10Do0 = "1.23.10-do.0",
        /// (legacy)
        V1_23_9Do0 = "1.23.9-do.0",
        /// (legacy)
        V1_22_12Do0 = "1.22.12-do.0",
        /// (legacy)
        V1_21_14Do1 = "1.21.14-do.1",
        /// (legacy)
        V1_21_5Do0 = "1.21.5-do.0",
        /// (legacy)
        V1_18_9Do0 = "1.18.9-do.0",
        /// (legacy)
        V1_18_8Do0 = "1.18.8-do.0",
        /// (legacy)
        V1_17_11Do0 = "1.17.11-do.0",
        /// (legacy)
        V1_16_14Do0 = "1.16.14-do.0",
        /// (legacy)
        V1_16_13Do0 = "1.16.13-do.0",
        /// (legacy)
        V1_15_9Do0 = "1.15.9-do.0",
        /// (legacy)
        V1_15_3Do3 = "1.15.3-do.3",
        /// (legacy)
        V1_15_3Do2 = "1.15.3-do.2",
        /// (legacy)
        V1_14_6Do3 = "1.14.6-do.3",
        /// (legacy)
        V1_14_6Do1 = "1.14.6-do.1",
        /// (legacy)
        V1_13_10Do3 = "1.13.10-do.3",
        /// (legacy) Without the build number, as dopyapi spelled it.
        V1_19_3 = "1.19.3",
        /// (legacy) Without the build number, as dopyapi spelled it.
        V1_18_10 = "1.18.10",
        /// (legacy) Without the build number, as dopyapi spelled it.
        V1_17_13 = "1.17.13",
    }
}

/// Other names, as older clients have them.
impl KubernetesVersion {
    /// `1.19.3`, which is legacy.
    pub const DOKS_V_19: Self = Self::V1_19_3;
    /// `1.18.10`, which is legacy.
    pub const DOKS_V_18: Self = Self::V1_18_10;
    /// `1.17.13`, which is legacy.
    pub const DOKS_V_17: Self = Self::V1_17_13;
}

pub(crate) static KUBERNETES_VERSIONS: Table<Status> = &[
    ("1.13.10-do.3", Status::Legacy),
    ("1.14.6-do.1", Status::Legacy),
    ("1.14.6-do.3", Status::Legacy),
    ("1.15.3-do.2", Status::Legacy),
    ("1.15.3-do.3", Status::Legacy),
    ("1.15.9-do.0", Status::Legacy),
    ("1.16.13-do.0", Status::Legacy),
    ("1.16.14-do.0", Status::Legacy),
    ("1.17.11-do.0", Status::Legacy),
    ("1.17.13", Status::Legacy),
    ("1.18.10", Status::Legacy),
    ("1.18.8-do.0", Status::Legacy),
    ("1.18.9-do.0", Status::Legacy),
    ("1.19.3", Status::Legacy),
    ("1.21.14-do.1", Status::Legacy),
    ("1.21.5-do.0", Status::Legacy),
    ("1.22.12-do.0", Status::Legacy),
    ("1.23.10-do.0", Status::Legacy),
    ("1.23.9-do.0", Status::Legacy),
    ("1.24.4-do.0", Status::Legacy),
    ("1.25.14-do.0", Status::Legacy),
    ("1.25.4-do.0", Status::Legacy),
    ("1.26.9-do.0", Status::Legacy),
    ("1.27.6-do.0", Status::Legacy),
    ("1.28.2-do.0", Status::Legacy),
    ("1.29.9-do.3", Status::Legacy),
    ("1.30.1-do.0", Status::Legacy),
    ("1.30.5-do.3", Status::Legacy),
    ("1.31.1-do.3", Status::Legacy),
    ("1.31.1-do.4", Status::Legacy),
    ("1.31.9-do.5", Status::Legacy),
    ("1.32.1-do.0", Status::Legacy),
    ("1.32.10-do.0", Status::Legacy),
    ("1.32.10-do.1", Status::Legacy),
    ("1.32.10-do.2", Status::Legacy),
    ("1.32.10-do.3", Status::Legacy),
    ("1.32.10-do.5", Status::Legacy),
    ("1.32.2-do.0", Status::Legacy),
    ("1.32.2-do.1", Status::Legacy),
    ("1.32.2-do.2", Status::Legacy),
    ("1.32.2-do.3", Status::Legacy),
    ("1.32.5-do.0", Status::Legacy),
    ("1.32.5-do.1", Status::Legacy),
    ("1.32.5-do.2", Status::Legacy),
    ("1.32.5-do.3", Status::Legacy),
    ("1.32.5-do.4", Status::Legacy),
    ("1.32.5-do.5", Status::Legacy),
    ("1.33.1-do.0", Status::Legacy),
    ("1.33.1-do.1", Status::Legacy),
    ("1.33.1-do.2", Status::Legacy),
    ("1.33.1-do.3", Status::Legacy),
    ("1.33.1-do.4", Status::Legacy),
    ("1.33.1-do.5", Status::Legacy),
    ("1.33.12-do.0", Status::Legacy),
    ("1.33.12-do.1", Status::Legacy),
    ("1.33.12-do.2", Status::Legacy),
    ("1.33.12-do.3", Status::Legacy),
    ("1.33.6-do.0", Status::Legacy),
    ("1.33.6-do.1", Status::Legacy),
    ("1.33.6-do.2", Status::Legacy),
    ("1.33.6-do.3", Status::Legacy),
    ("1.33.9-do.0", Status::Legacy),
    ("1.33.9-do.3", Status::Legacy),
    ("1.33.9-do.6", Status::Legacy),
    ("1.34.1-do.0", Status::Legacy),
    ("1.34.1-do.1", Status::Legacy),
    ("1.34.1-do.2", Status::Legacy),
    ("1.34.1-do.3", Status::Legacy),
    ("1.34.1-do.5", Status::Legacy),
    ("1.34.10-do.0", Status::Legacy),
    ("1.34.10-do.1", Status::Legacy),
    ("1.34.10-do.2", Status::Legacy),
    ("1.34.10-do.4", Status::Legacy),
    ("1.34.10-do.5", Status::Current),
    ("1.34.5-do.1", Status::Legacy),
    ("1.34.5-do.2", Status::Legacy),
    ("1.34.5-do.3", Status::Legacy),
    ("1.34.5-do.5", Status::Legacy),
    ("1.34.5-do.6", Status::Legacy),
    ("1.34.8-do.0", Status::Legacy),
    ("1.34.8-do.1", Status::Legacy),
    ("1.34.8-do.2", Status::Legacy),
    ("1.34.8-do.3", Status::Legacy),
    ("1.35.1-do.0", Status::Legacy),
    ("1.35.1-do.1", Status::Legacy),
    ("1.35.1-do.2", Status::Legacy),
    ("1.35.1-do.3", Status::Legacy),
    ("1.35.1-do.5", Status::Legacy),
    ("1.35.1-do.6", Status::Legacy),
    ("1.35.5-do.0", Status::Legacy),
    ("1.35.5-do.1", Status::Legacy),
    ("1.35.5-do.2", Status::Legacy),
    ("1.35.7-do.0", Status::Legacy),
    ("1.35.7-do.3", Status::Legacy),
    ("1.35.7-do.4", Status::Legacy),
    ("1.35.7-do.5", Status::Current),
    ("1.36.0-do.0", Status::Legacy),
    ("1.36.0-do.1", Status::Legacy),
    ("1.36.0-do.2", Status::Legacy),
    ("1.36.0-do.3", Status::Legacy),
    ("1.36.3-do.0", Status::Legacy),
    ("1.36.3-do.2", Status::Legacy),
    ("1.36.3-do.3", Status::Legacy),
    ("1.36.3-do.5", Status::Current),
    ("latest", Status::Current),
];

slugs! {
    /// A ready-made application for a Kubernetes cluster. `one_clicks_install_kubernetes` takes it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    KubernetesOneClick {
        AntMedia = "ant-media",
        Argocd = "argocd",
        Atm0SMediaStack = "atm0s-media-stack",
        AwxOperator = "awx-operator",
        CertManager = "cert-manager",
        Chatwoot = "chatwoot",
        CloudManager = "cloud-manager",
        Cloudcasa = "cloudcasa",
        Cockroachdb = "cockroachdb",
        CsiS3 = "csi-s3",
        Cyclops = "cyclops",
        Devtron = "devtron",
        Easegress = "easegress",
        Easyhaproxy = "easyhaproxy",
        Epinio = "epinio",
        Flipt = "flipt",
        Fusionauth = "fusionauth",
        Fyipe = "fyipe",
        Gluu = "gluu",
        GopaddleLite = "gopaddle-lite",
        Helm3Test = "helm3-test",
        Helpy = "helpy",
        Infisical = "infisical",
        IngressNginx = "ingress-nginx",
        Jaeger = "jaeger",
        KappController = "kapp-controller",
        Keda = "keda",
        Knative = "knative",
        Kotal = "kotal",
        KubePrometheusStack = "kube-prometheus-stack",
        KubeStateMetrics = "kube-state-metrics",
        KubearmorOperator = "kubearmor-operator",
        Kubecost = "kubecost",
        Kubefirst = "kubefirst",
        Kubemq = "kubemq",
        KubernetesDashboard = "kubernetes-dashboard",
        Kubesphere = "kubesphere",
        Lakefs = "lakefs",
        Linkerd2 = "linkerd2",
        Loki = "loki",
        LsK8SWebadc = "ls-k8s-webadc",
        MattermostOperator = "mattermost-operator",
        Memphis = "memphis",
        MetricsServer = "metrics-server",
        Monitoring = "monitoring",
        Moon = "moon",
        Netdata = "netdata",
        NgrokIngressController = "ngrok-ingress-controller",
        Ondat = "ondat",
        OpScimBridge = "op-scim-bridge",
        OpenebsNfsProvisioner = "openebs-nfs-provisioner",
        Openebs = "openebs",
        Openfaas = "openfaas",
        Openlit = "openlit",
        Pachyderm = "pachyderm",
        Paralus = "paralus",
        Pixie = "pixie",
        Portainer = "portainer",
        Posthog = "posthog",
        Redpanda = "redpanda",
        Resoto = "resoto",
        Rstudio = "rstudio",
        Shiny = "shiny",
        Signoz = "signoz",
        Sosivio = "sosivio",
        Storageos = "storageos",
        Traefik = "traefik",
        TriliovaultOperator = "triliovault-operator",
        VictoriaMetricsCluster = "victoria-metrics-cluster",
        VijilDome = "vijil-dome",
        Vitess = "vitess",
        WebbAi = "webb.ai",
        WordpressKubernetes = "wordpress-kubernetes",
    }
}
