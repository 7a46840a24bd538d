// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::size::{Cpu, SizeClass, SizeFacts};
use crate::slugs::slug::{Status, Table, slugs};

slugs! {
    /// What a droplet is made of, and a node of a Kubernetes cluster: CPU, memory, disk, and what it costs.
    ///
    /// [`droplets_create`](crate::Client::droplets_create) takes it; [`sizes_list`](crate::Client::sizes_list) has what an
    /// account is offered.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.
    Size {
        S1Vcpu512Mb10Gb = "s-1vcpu-512mb-10gb",
        S1Vcpu1Gb = "s-1vcpu-1gb",
        S1Vcpu1GbAmd = "s-1vcpu-1gb-amd",
        /// Only through the API since August 2023.
        S1Vcpu1GbIntel = "s-1vcpu-1gb-intel",
        S1Vcpu1Gb35GbIntel = "s-1vcpu-1gb-35gb-intel",
        S1Vcpu2Gb = "s-1vcpu-2gb",
        S1Vcpu2GbAmd = "s-1vcpu-2gb-amd",
        /// Only through the API since August 2023.
        S1Vcpu2GbIntel = "s-1vcpu-2gb-intel",
        S1Vcpu2Gb70GbIntel = "s-1vcpu-2gb-70gb-intel",
        S2Vcpu2Gb = "s-2vcpu-2gb",
        S2Vcpu2GbAmd = "s-2vcpu-2gb-amd",
        /// Only through the API since August 2023.
        S2Vcpu2GbIntel = "s-2vcpu-2gb-intel",
        S2Vcpu2Gb90GbIntel = "s-2vcpu-2gb-90gb-intel",
        S2Vcpu4Gb = "s-2vcpu-4gb",
        S2Vcpu4GbAmd = "s-2vcpu-4gb-amd",
        /// Only through the API since August 2023.
        S2Vcpu4GbIntel = "s-2vcpu-4gb-intel",
        S2Vcpu4Gb120GbIntel = "s-2vcpu-4gb-120gb-intel",
        S2Vcpu8GbAmd = "s-2vcpu-8gb-amd",
        C2 = "c-2",
        C2_2Vcpu4Gb = "c2-2vcpu-4gb",
        S2Vcpu8Gb160GbIntel = "s-2vcpu-8gb-160gb-intel",
        S4Vcpu8Gb = "s-4vcpu-8gb",
        S4Vcpu8GbAmd = "s-4vcpu-8gb-amd",
        /// Only through the API since August 2023.
        S4Vcpu8GbIntel = "s-4vcpu-8gb-intel",
        G2Vcpu8Gb = "g-2vcpu-8gb",
        S4Vcpu8Gb240GbIntel = "s-4vcpu-8gb-240gb-intel",
        Gd2Vcpu8Gb = "gd-2vcpu-8gb",
        G2Vcpu8GbIntel = "g-2vcpu-8gb-intel",
        Gd2Vcpu8GbIntel = "gd-2vcpu-8gb-intel",
        S4Vcpu16GbAmd = "s-4vcpu-16gb-amd",
        M2Vcpu16Gb = "m-2vcpu-16gb",
        C4 = "c-4",
        C2_4Vcpu8Gb = "c2-4vcpu-8gb",
        S4Vcpu16Gb320GbIntel = "s-4vcpu-16gb-320gb-intel",
        S8Vcpu16Gb = "s-8vcpu-16gb",
        M2Vcpu16GbIntel = "m-2vcpu-16gb-intel",
        M3_2Vcpu16Gb = "m3-2vcpu-16gb",
        C4Intel = "c-4-intel",
        M3_2Vcpu16GbIntel = "m3-2vcpu-16gb-intel",
        S8Vcpu16GbAmd = "s-8vcpu-16gb-amd",
        /// Only through the API since August 2023.
        S8Vcpu16GbIntel = "s-8vcpu-16gb-intel",
        C2_4Vcpu8GbIntel = "c2-4vcpu-8gb-intel",
        G4Vcpu16Gb = "g-4vcpu-16gb",
        S8Vcpu16Gb480GbIntel = "s-8vcpu-16gb-480gb-intel",
        So2Vcpu16GbIntel = "so-2vcpu-16gb-intel",
        So2Vcpu16Gb = "so-2vcpu-16gb",
        M6_2Vcpu16Gb = "m6-2vcpu-16gb",
        Gd4Vcpu16Gb = "gd-4vcpu-16gb",
        So1_5_2Vcpu16GbIntel = "so1_5-2vcpu-16gb-intel",
        G4Vcpu16GbIntel = "g-4vcpu-16gb-intel",
        Gd4Vcpu16GbIntel = "gd-4vcpu-16gb-intel",
        So1_5_2Vcpu16Gb = "so1_5-2vcpu-16gb",
        S8Vcpu32GbAmd = "s-8vcpu-32gb-amd",
        M4Vcpu32Gb = "m-4vcpu-32gb",
        C8 = "c-8",
        C2_8Vcpu16Gb = "c2-8vcpu-16gb",
        S8Vcpu32Gb640GbIntel = "s-8vcpu-32gb-640gb-intel",
        M4Vcpu32GbIntel = "m-4vcpu-32gb-intel",
        M3_4Vcpu32Gb = "m3-4vcpu-32gb",
        C8Intel = "c-8-intel",
        M3_4Vcpu32GbIntel = "m3-4vcpu-32gb-intel",
        C2_8Vcpu16GbIntel = "c2-8vcpu-16gb-intel",
        G8Vcpu32Gb = "g-8vcpu-32gb",
        So4Vcpu32GbIntel = "so-4vcpu-32gb-intel",
        So4Vcpu32Gb = "so-4vcpu-32gb",
        M6_4Vcpu32Gb = "m6-4vcpu-32gb",
        Gd8Vcpu32Gb = "gd-8vcpu-32gb",
        So1_5_4Vcpu32GbIntel = "so1_5-4vcpu-32gb-intel",
        G8Vcpu32GbIntel = "g-8vcpu-32gb-intel",
        Gd8Vcpu32GbIntel = "gd-8vcpu-32gb-intel",
        So1_5_4Vcpu32Gb = "so1_5-4vcpu-32gb",
        M8Vcpu64Gb = "m-8vcpu-64gb",
        C16 = "c-16",
        C2_16Vcpu32Gb = "c2-16vcpu-32gb",
        M8Vcpu64GbIntel = "m-8vcpu-64gb-intel",
        M3_8Vcpu64Gb = "m3-8vcpu-64gb",
        C16Intel = "c-16-intel",
        M3_8Vcpu64GbIntel = "m3-8vcpu-64gb-intel",
        C2_16Vcpu32GbIntel = "c2-16vcpu-32gb-intel",
        G16Vcpu64Gb = "g-16vcpu-64gb",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So8Vcpu64GbIntel = "so-8vcpu-64gb-intel",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So8Vcpu64Gb = "so-8vcpu-64gb",
        M6_8Vcpu64Gb = "m6-8vcpu-64gb",
        Gd16Vcpu64Gb = "gd-16vcpu-64gb",
        So1_5_8Vcpu64GbIntel = "so1_5-8vcpu-64gb-intel",
        G16Vcpu64GbIntel = "g-16vcpu-64gb-intel",
        Gd16Vcpu64GbIntel = "gd-16vcpu-64gb-intel",
        So1_5_8Vcpu64Gb = "so1_5-8vcpu-64gb",
        M16Vcpu128Gb = "m-16vcpu-128gb",
        C32 = "c-32",
        C2_32Vcpu64Gb = "c2-32vcpu-64gb",
        M16Vcpu128GbIntel = "m-16vcpu-128gb-intel",
        M3_16Vcpu128Gb = "m3-16vcpu-128gb",
        C32Intel = "c-32-intel",
        M3_16Vcpu128GbIntel = "m3-16vcpu-128gb-intel",
        C2_32Vcpu64GbIntel = "c2-32vcpu-64gb-intel",
        C48 = "c-48",
        M24Vcpu192Gb = "m-24vcpu-192gb",
        G32Vcpu128Gb = "g-32vcpu-128gb",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So16Vcpu128GbIntel = "so-16vcpu-128gb-intel",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So16Vcpu128Gb = "so-16vcpu-128gb",
        M6_16Vcpu128Gb = "m6-16vcpu-128gb",
        Gd32Vcpu128Gb = "gd-32vcpu-128gb",
        So1_5_16Vcpu128GbIntel = "so1_5-16vcpu-128gb-intel",
        C2_48Vcpu96Gb = "c2-48vcpu-96gb",
        M24Vcpu192GbIntel = "m-24vcpu-192gb-intel",
        G32Vcpu128GbIntel = "g-32vcpu-128gb-intel",
        M3_24Vcpu192Gb = "m3-24vcpu-192gb",
        G40Vcpu160Gb = "g-40vcpu-160gb",
        Gd32Vcpu128GbIntel = "gd-32vcpu-128gb-intel",
        So1_5_16Vcpu128Gb = "so1_5-16vcpu-128gb",
        C48Intel = "c-48-intel",
        M3_24Vcpu192GbIntel = "m3-24vcpu-192gb-intel",
        M32Vcpu256Gb = "m-32vcpu-256gb",
        Gd40Vcpu160Gb = "gd-40vcpu-160gb",
        C2_48Vcpu96GbIntel = "c2-48vcpu-96gb-intel",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So24Vcpu192GbIntel = "so-24vcpu-192gb-intel",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So24Vcpu192Gb = "so-24vcpu-192gb",
        M6_24Vcpu192Gb = "m6-24vcpu-192gb",
        M32Vcpu256GbIntel = "m-32vcpu-256gb-intel",
        C60Intel = "c-60-intel",
        M3_32Vcpu256Gb = "m3-32vcpu-256gb",
        So1_5_24Vcpu192GbIntel = "so1_5-24vcpu-192gb-intel",
        M3_32Vcpu256GbIntel = "m3-32vcpu-256gb-intel",
        G48Vcpu192GbIntel = "g-48vcpu-192gb-intel",
        C2_60Vcpu120GbIntel = "c2-60vcpu-120gb-intel",
        /// Other sources say 11 TB of transfer.
        Gd48Vcpu192GbIntel = "gd-48vcpu-192gb-intel",
        So1_5_24Vcpu192Gb = "so1_5-24vcpu-192gb",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So32Vcpu256GbIntel = "so-32vcpu-256gb-intel",
        /// The price list of September 2026 has slightly smaller disks for the regular plan.
        So32Vcpu256Gb = "so-32vcpu-256gb",
        M6_32Vcpu256Gb = "m6-32vcpu-256gb",
        So1_5_32Vcpu256GbIntel = "so1_5-32vcpu-256gb-intel",
        G60Vcpu240GbIntel = "g-60vcpu-240gb-intel",
        M48Vcpu384GbIntel = "m-48vcpu-384gb-intel",
        Gd60Vcpu240GbIntel = "gd-60vcpu-240gb-intel",
        So1_5_32Vcpu256Gb = "so1_5-32vcpu-256gb",
        M3_48Vcpu384GbIntel = "m3-48vcpu-384gb-intel",
        So48Vcpu384GbIntel = "so-48vcpu-384gb-intel",
        /// Since 2025-09-30.
        C5_2Vcpu4Gb = "c5-2vcpu-4gb",
        /// Since 2025-09-30.
        C5_4Vcpu8Gb = "c5-4vcpu-8gb",
        /// Since 2025-09-30.
        C5_8Vcpu16Gb = "c5-8vcpu-16gb",
        /// Since 2025-09-30.
        C5_16Vcpu32Gb = "c5-16vcpu-32gb",
        /// Since 2025-09-30.
        C5_32Vcpu64Gb = "c5-32vcpu-64gb",
        /// Since 2025-09-30.
        C5_48Vcpu96Gb = "c5-48vcpu-96gb",
        /// Since 2025-09-30.
        C5_4Vcpu8GbIntel = "c5-4vcpu-8gb-intel",
        /// Since 2025-09-30.
        C5_8Vcpu16GbIntel = "c5-8vcpu-16gb-intel",
        /// Since 2025-09-30.
        C5_16Vcpu32GbIntel = "c5-16vcpu-32gb-intel",
        /// Since 2025-09-30.
        C5_32Vcpu64GbIntel = "c5-32vcpu-64gb-intel",
        /// Since 2025-09-30.
        C5_48Vcpu96GbIntel = "c5-48vcpu-96gb-intel",
        /// Since 2025-09-30.
        C5_60Vcpu120GbIntel = "c5-60vcpu-120gb-intel",
        /// Since 2025-09-30.
        G5_5_2Vcpu8GbIntel = "g5_5-2vcpu-8gb-intel",
        /// Since 2025-09-30.
        G5_5_4Vcpu16GbIntel = "g5_5-4vcpu-16gb-intel",
        /// Since 2025-09-30.
        G5_5_8Vcpu32GbIntel = "g5_5-8vcpu-32gb-intel",
        /// Since 2025-09-30.
        G5_5_16Vcpu64GbIntel = "g5_5-16vcpu-64gb-intel",
        /// Since 2025-09-30.
        G5_5_32Vcpu128GbIntel = "g5_5-32vcpu-128gb-intel",
        /// Since 2025-09-30.
        G5_5_48Vcpu192GbIntel = "g5_5-48vcpu-192gb-intel",
        /// Since 2025-09-30.
        G5_5_60Vcpu240GbIntel = "g5_5-60vcpu-240gb-intel",
        /// Since 2025-09-30.
        G6_5_2Vcpu8Gb = "g6_5-2vcpu-8gb",
        /// Since 2025-09-30.
        G6_5_4Vcpu16Gb = "g6_5-4vcpu-16gb",
        /// Since 2025-09-30.
        G6_5_8Vcpu32Gb = "g6_5-8vcpu-32gb",
        /// Since 2025-09-30.
        G6_5_16Vcpu64Gb = "g6_5-16vcpu-64gb",
        /// Since 2025-09-30.
        G6_5_32Vcpu128Gb = "g6_5-32vcpu-128gb",
        /// Since 2025-09-30.
        G6_5_40Vcpu160Gb = "g6_5-40vcpu-160gb",
        /// (restricted) Sold by contract; also a size of advanced databases.
        C96Intel = "c-96-intel",
        /// (restricted) Sold by contract; also a size of advanced databases.
        So1_5_48Vcpu384GbIntel = "so1_5-48vcpu-384gb-intel",
        /// Known as a size of advanced databases only. Not confirmed by the API.
        So1_5_48Vcpu256Gb = "so1_5-48vcpu-256gb",
        /// No answer of the API with it has been seen. Not confirmed by the API.
        So48Vcpu384Gb = "so-48vcpu-384gb",
        /// Since 2026-08-25.
        S5_1Vcpu2Gb30Gb = "s5-1vcpu-2gb-30gb",
        /// Since 2026-08-25.
        S5_1Vcpu3Gb50Gb = "s5-1vcpu-3gb-50gb",
        /// Since 2026-08-25.
        S5_2Vcpu4Gb30Gb = "s5-2vcpu-4gb-30gb",
        /// Since 2026-08-25.
        S5_2Vcpu6Gb30Gb = "s5-2vcpu-6gb-30gb",
        /// Since 2026-08-25.
        S5_8Vcpu16Gb30Gb = "s5-8vcpu-16gb-30gb",
        /// Since 2026-08-25.
        G5_2Vcpu4Gb30Gb = "g5-2vcpu-4gb-30gb",
        /// Since 2026-08-25.
        G5_2Vcpu4Gb50Gb = "g5-2vcpu-4gb-50gb",
        /// Since 2026-08-25.
        G5_4Vcpu16Gb80Gb = "g5-4vcpu-16gb-80gb",
        /// Since 2026-08-25.
        G5_16Vcpu64Gb80Gb = "g5-16vcpu-64gb-80gb",
        /// Since 2026-08-25.
        G5_16Vcpu64Gb300Gb = "g5-16vcpu-64gb-300gb",
        /// Since 2026-08-25.
        G5_24Vcpu64Gb300Gb = "g5-24vcpu-64gb-300gb",
        /// Since 2026-08-25.
        G5_32Vcpu64Gb50Gb = "g5-32vcpu-64gb-50gb",
        /// Since 2026-08-25.
        G5_32Vcpu64Gb300Gb = "g5-32vcpu-64gb-300gb",
        /// Since 2026-08-25.
        G5_32Vcpu128Gb50Gb = "g5-32vcpu-128gb-50gb",
        /// 1 × RTX 4000 Ada.
        Gpu4000Adax1_20Gb = "gpu-4000adax1-20gb",
        /// 1 × L40S.
        GpuL40Sx1_48Gb = "gpu-l40sx1-48gb",
        /// 1 × RTX 6000 Ada.
        Gpu6000Adax1_48Gb = "gpu-6000adax1-48gb",
        /// 1 × MI300X.
        GpuMi300X1_192Gb = "gpu-mi300x1-192gb",
        /// 1 × MI325X.
        GpuMi325X1_256Gb = "gpu-mi325x1-256gb",
        /// 1 × H100.
        GpuH100X1_80Gb = "gpu-h100x1-80gb",
        /// 1 × H200.
        GpuH200X1_141Gb = "gpu-h200x1-141gb",
        /// 8 × MI300X.
        GpuMi300X8_1536Gb = "gpu-mi300x8-1536gb",
        /// 8 × MI325X.
        GpuMi325X8_2048Gb = "gpu-mi325x8-2048gb",
        /// 8 × H100.
        GpuH100X8_640Gb = "gpu-h100x8-640gb",
        /// 8 × H200.
        GpuH200X8_1128Gb = "gpu-h200x8-1128gb",
        /// 1 × MI350X. Capacity: spot. A spot price, which can change daily.
        GpuMi350X1_288GbSpot = "gpu-mi350x1-288gb-spot",
        /// 1 × MI355X. Capacity: spot. A spot price, which can change daily.
        GpuMi355X1_288GbSpot = "gpu-mi355x1-288gb-spot",
        /// 1 × B300. Capacity: spot. A spot price, which can change daily.
        GpuB300X1_288GbSpot = "gpu-b300x1-288gb-spot",
        /// 1 × B300 (liquid-cooled). Capacity: spot. A spot price, which can change daily.
        GpuB300X1_288GbLcSpot = "gpu-b300x1-288gb-lc-spot",
        /// 8 × MI350X. Capacity: spot. A spot price, which can change daily.
        GpuMi350X8_2304GbSpot = "gpu-mi350x8-2304gb-spot",
        /// 8 × MI355X. Capacity: spot. A spot price, which can change daily.
        GpuMi355X8_2304GbSpot = "gpu-mi355x8-2304gb-spot",
        /// 8 × B300. Capacity: spot. A spot price, which can change daily.
        GpuB300X8_2304GbSpot = "gpu-b300x8-2304gb-spot",
        /// 8 × B300 (liquid-cooled). Capacity: spot. A spot price, which can change daily.
        GpuB300X8_2304GbLcSpot = "gpu-b300x8-2304gb-lc-spot",
        /// (restricted) 1 × MI300X. Capacity: contracted.
        GpuMi300X1_192GbContracted = "gpu-mi300x1-192gb-contracted",
        /// (restricted) 8 × MI300X. Capacity: contracted.
        GpuMi300X8_1536GbContracted = "gpu-mi300x8-1536gb-contracted",
        /// (restricted) 1 × MI325X. Capacity: contracted.
        GpuMi325X1_256GbContracted = "gpu-mi325x1-256gb-contracted",
        /// (restricted) 8 × MI325X. Capacity: contracted.
        GpuMi325X8_2048GbContracted = "gpu-mi325x8-2048gb-contracted",
        /// (restricted) 1 × MI350X. Capacity: contracted.
        GpuMi350X1_288GbContracted = "gpu-mi350x1-288gb-contracted",
        /// (restricted) 8 × MI350X. Capacity: contracted.
        GpuMi350X8_2304GbContracted = "gpu-mi350x8-2304gb-contracted",
        /// (restricted) 1 × H200. Capacity: contracted.
        GpuH200X1_141GbContracted = "gpu-h200x1-141gb-contracted",
        /// (restricted) 8 × H200. Capacity: contracted.
        GpuH200X8_1128GbContracted = "gpu-h200x8-1128gb-contracted",
        /// (restricted) 1 × B300. Capacity: contracted.
        GpuB300X1_288GbContracted = "gpu-b300x1-288gb-contracted",
        /// (restricted) 8 × B300. Capacity: contracted.
        GpuB300X8_2304GbContracted = "gpu-b300x8-2304gb-contracted",
        /// (restricted) 1 × B300 (liquid-cooled). Capacity: contracted.
        GpuB300X1_288GbLcContracted = "gpu-b300x1-288gb-lc-contracted",
        /// (restricted) 8 × B300 (liquid-cooled). Capacity: contracted.
        GpuB300X8_2304GbLcContracted = "gpu-b300x8-2304gb-lc-contracted",
        /// (restricted) 8 × H100. Capacity: contracted. Not confirmed by the API.
        GpuH100X8_640GbContracted = "gpu-h100x8-640gb-contracted",
        /// (restricted) 8 × MI300X. Capacity: fabric-contracted.
        GpuMi300X8_1536GbFabricContracted = "gpu-mi300x8-1536gb-fabric-contracted",
        /// (restricted) 8 × MI325X. Capacity: fabric-contracted.
        GpuMi325X8_2048GbFabricContracted = "gpu-mi325x8-2048gb-fabric-contracted",
        /// (restricted) 8 × MI350X. Capacity: fabric-contracted.
        GpuMi350X8_2304GbFabricContracted = "gpu-mi350x8-2304gb-fabric-contracted",
        /// (restricted) 8 × H200. Capacity: fabric-contracted.
        GpuH200X8_1128GbFabricContracted = "gpu-h200x8-1128gb-fabric-contracted",
        /// (restricted) 8 × B300. Capacity: fabric-contracted.
        GpuB300X8_2304GbFabricContracted = "gpu-b300x8-2304gb-fabric-contracted",
        /// (restricted) 8 × B300 (liquid-cooled). Capacity: fabric-contracted.
        GpuB300X8_2304GbLcFabricContracted = "gpu-b300x8-2304gb-lc-fabric-contracted",
        /// (restricted) 1 × MI300X. Capacity: amd-devcloud. Only on the host of AMD's developer cloud.
        GpuMi300X1_192GbDevcloud = "gpu-mi300x1-192gb-devcloud",
        /// (restricted) 8 × MI300X. Capacity: amd-devcloud. Only on the host of AMD's developer cloud.
        GpuMi300X8_1536GbDevcloud = "gpu-mi300x8-1536gb-devcloud",
        /// 1 × MI350X. The API lists the form with -spot. Not confirmed by the API.
        GpuMi350X1_288Gb = "gpu-mi350x1-288gb",
        /// 8 × MI350X. The API lists the form with -spot. Not confirmed by the API.
        GpuMi350X8_2304Gb = "gpu-mi350x8-2304gb",
        /// (legacy) 1 × H100. The small-disk variant of 2024.
        GpuH100X1_80Gb200 = "gpu-h100x1-80gb-200",
        /// (legacy) 8 × H100. The small-disk variant of 2024.
        GpuH100X8_640Gb200 = "gpu-h100x8-640gb-200",
        /// (legacy) Its price is of 2020.
        N512Mb = "512mb",
        /// (legacy) Its price is of 2020.
        N1Gb = "1gb",
        /// (legacy) Its price is of 2020.
        N2Gb = "2gb",
        /// (legacy) Its price is of 2020.
        N4Gb = "4gb",
        /// (legacy) Its price is of 2020.
        N8Gb = "8gb",
        /// (legacy) Its price is of 2020.
        N16Gb = "16gb",
        /// (legacy) Its price is of 2020.
        N32Gb = "32gb",
        /// (legacy) Its price is of 2020.
        N48Gb = "48gb",
        /// (legacy) Its price is of 2020.
        N64Gb = "64gb",
        /// (legacy) Its price is of 2020.
        N96Gb = "96gb",
        /// (legacy) Its price is of 2020.
        S1Vcpu3Gb = "s-1vcpu-3gb",
        /// (legacy) Its price is of 2020.
        S3Vcpu1Gb = "s-3vcpu-1gb",
        /// (legacy) Its price is of 2020.
        S6Vcpu16Gb = "s-6vcpu-16gb",
        /// (legacy) Its price is of 2020.
        S8Vcpu32Gb = "s-8vcpu-32gb",
        /// (legacy) Its price is of 2020.
        S12Vcpu48Gb = "s-12vcpu-48gb",
        /// (legacy) Its price is of 2020.
        S16Vcpu64Gb = "s-16vcpu-64gb",
        /// (legacy) Its price is of 2020.
        S20Vcpu96Gb = "s-20vcpu-96gb",
        /// (legacy) Its price is of 2020.
        S24Vcpu128Gb = "s-24vcpu-128gb",
        /// (legacy) Its price is of 2020.
        S32Vcpu192Gb = "s-32vcpu-192gb",
        /// (legacy) Its price is of 2019.
        M1Vcpu8Gb = "m-1vcpu-8gb",
        /// (legacy) Its price is of 2019.
        M16Gb = "m-16gb",
        /// (legacy) Its price is of 2019.
        M32Gb = "m-32gb",
        /// (legacy) Its price is of 2019.
        M64Gb = "m-64gb",
        /// (legacy) Its price is of 2019.
        M128Gb = "m-128gb",
        /// (legacy) Its price is of 2019.
        M224Gb = "m-224gb",
        /// (legacy) Offered from April to August 2018.
        C1Vcpu2Gb = "c-1vcpu-2gb",
        /// (legacy) The API spelled it so in 2020 and 2021. Its price is of 2020.
        C2_4Vpcu8Gb = "c2-4vpcu-8gb",
        /// (legacy) The API spelled it so in 2020 and 2021. Its price is of 2020.
        C2_8Vpcu16Gb = "c2-8vpcu-16gb",
        /// (legacy) The API spelled it so in 2020 and 2021. Its price is of 2020.
        C2_32Vpcu64Gb = "c2-32vpcu-64gb",
    }
}

/// Other names, as older clients have them.
impl Size {
    /// `s-1vcpu-1gb`.
    pub const S_1_1: Self = Self::S1Vcpu1Gb;
    /// `s-1vcpu-1gb`.
    pub const TINY: Self = Self::S1Vcpu1Gb;
    /// `s-1vcpu-2gb`.
    pub const S_1_2: Self = Self::S1Vcpu2Gb;
    /// `s-2vcpu-2gb`.
    pub const S_2_2: Self = Self::S2Vcpu2Gb;
    /// `s-2vcpu-4gb`.
    pub const MEDIUM: Self = Self::S2Vcpu4Gb;
    /// `s-2vcpu-4gb`.
    pub const S_2_4: Self = Self::S2Vcpu4Gb;
    /// `c-2`.
    pub const C_2_4: Self = Self::C2;
    /// `s-4vcpu-8gb`.
    pub const BIG: Self = Self::S4Vcpu8Gb;
    /// `s-4vcpu-8gb`.
    pub const S_4_8: Self = Self::S4Vcpu8Gb;
    /// `g-2vcpu-8gb`.
    pub const G_2_8: Self = Self::G2Vcpu8Gb;
    /// `gd-2vcpu-8gb`.
    pub const GD_2_8: Self = Self::Gd2Vcpu8Gb;
    /// `c-4`.
    pub const C_4_8: Self = Self::C4;
    /// `512mb`, which is legacy.
    pub const T_0_1: Self = Self::N512Mb;
    /// `1gb`, which is legacy.
    pub const T_1_1: Self = Self::N1Gb;
    /// `2gb`, which is legacy.
    pub const T_2_2: Self = Self::N2Gb;
    /// `4gb`, which is legacy.
    pub const T_2_4: Self = Self::N4Gb;
    /// `8gb`, which is legacy.
    pub const T_4_8: Self = Self::N8Gb;
    /// `s-1vcpu-3gb`, which is legacy.
    pub const S_1_3: Self = Self::S1Vcpu3Gb;
    /// `s-1vcpu-3gb`, which is legacy.
    pub const SMALL: Self = Self::S1Vcpu3Gb;
    /// `s-3vcpu-1gb`, which is legacy.
    pub const S_3_1: Self = Self::S3Vcpu1Gb;
    /// `s-6vcpu-16gb`, which is legacy.
    pub const LARGE: Self = Self::S6Vcpu16Gb;
    /// `s-6vcpu-16gb`, which is legacy.
    pub const S_6_16: Self = Self::S6Vcpu16Gb;
    /// `m-1vcpu-8gb`, which is legacy.
    pub const M_1_8: Self = Self::M1Vcpu8Gb;
    /// `m-16gb`, which is legacy.
    pub const M_2_16: Self = Self::M16Gb;
}

pub(crate) static SIZES: Table<SizeFacts> = &[
    ("16gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(160), transfer_tb: Some(6.0), price_monthly: Some(160.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("1gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(30), transfer_tb: Some(2.0), price_monthly: Some(10.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("2gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(2), memory_mb: Some(2048), disk_gb: Some(40), transfer_tb: Some(3.0), price_monthly: Some(20.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("32gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(12), memory_mb: Some(32768), disk_gb: Some(320), transfer_tb: Some(7.0), price_monthly: Some(320.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("48gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(16), memory_mb: Some(49152), disk_gb: Some(480), transfer_tb: Some(8.0), price_monthly: Some(480.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("4gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(60), transfer_tb: Some(4.0), price_monthly: Some(40.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("512mb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(1), memory_mb: Some(512), disk_gb: Some(20), transfer_tb: Some(1.0), price_monthly: Some(5.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("64gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(20), memory_mb: Some(65536), disk_gb: Some(640), transfer_tb: Some(9.0), price_monthly: Some(640.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("8gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(80), transfer_tb: Some(5.0), price_monthly: Some(80.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("96gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(24), memory_mb: Some(98304), disk_gb: Some(960), transfer_tb: Some(10.0), price_monthly: Some(960.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("c-16", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(32768), disk_gb: Some(200), transfer_tb: Some(7.0), price_monthly: Some(336.0), price_hourly: Some(0.5), status: Status::Current, ..SizeFacts::NONE }),
    ("c-16-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(32768), disk_gb: Some(200), transfer_tb: Some(7.0), price_monthly: Some(437.0), price_hourly: Some(0.6503), status: Status::Current, ..SizeFacts::NONE }),
    ("c-1vcpu-2gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(25), status: Status::Legacy, ..SizeFacts::NONE }),
    ("c-2", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(25), transfer_tb: Some(4.0), price_monthly: Some(42.0), price_hourly: Some(0.0625), status: Status::Current, ..SizeFacts::NONE }),
    ("c-32", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(400), transfer_tb: Some(9.0), price_monthly: Some(672.0), price_hourly: Some(1.0), status: Status::Current, ..SizeFacts::NONE }),
    ("c-32-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(400), transfer_tb: Some(9.0), price_monthly: Some(874.0), price_hourly: Some(1.3006), status: Status::Current, ..SizeFacts::NONE }),
    ("c-4", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(50), transfer_tb: Some(5.0), price_monthly: Some(84.0), price_hourly: Some(0.125), status: Status::Current, ..SizeFacts::NONE }),
    ("c-4-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(50), transfer_tb: Some(5.0), price_monthly: Some(109.0), price_hourly: Some(0.1622), status: Status::Current, ..SizeFacts::NONE }),
    ("c-48", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(48), memory_mb: Some(98304), disk_gb: Some(600), transfer_tb: Some(11.0), price_monthly: Some(1008.0), price_hourly: Some(1.5), status: Status::Current, ..SizeFacts::NONE }),
    ("c-48-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(98304), disk_gb: Some(600), transfer_tb: Some(11.0), price_monthly: Some(1310.0), price_hourly: Some(1.9494), status: Status::Current, ..SizeFacts::NONE }),
    ("c-60-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(122880), disk_gb: Some(750), price_monthly: Some(1639.0), price_hourly: Some(2.43899), status: Status::Current, ..SizeFacts::NONE }),
    ("c-8", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(100), transfer_tb: Some(6.0), price_monthly: Some(168.0), price_hourly: Some(0.25), status: Status::Current, ..SizeFacts::NONE }),
    ("c-8-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(100), transfer_tb: Some(6.0), price_monthly: Some(218.0), price_hourly: Some(0.3244), status: Status::Current, ..SizeFacts::NONE }),
    ("c-96-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(96), status: Status::Restricted, ..SizeFacts::NONE }),
    ("c2-16vcpu-32gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(32768), disk_gb: Some(400), transfer_tb: Some(7.0), price_monthly: Some(376.0), price_hourly: Some(0.55952), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-16vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(32768), disk_gb: Some(400), transfer_tb: Some(7.0), price_monthly: Some(489.0), price_hourly: Some(0.72768), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-2vcpu-4gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(50), transfer_tb: Some(4.0), price_monthly: Some(47.0), price_hourly: Some(0.06994), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-32vcpu-64gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(800), transfer_tb: Some(9.0), price_monthly: Some(752.0), price_hourly: Some(1.11905), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-32vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(800), transfer_tb: Some(9.0), price_monthly: Some(978.0), price_hourly: Some(1.45536), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-32vpcu-64gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(800), price_monthly: Some(720.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("c2-48vcpu-96gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(48), memory_mb: Some(98304), disk_gb: Some(1200), transfer_tb: Some(11.0), price_monthly: Some(1128.0), price_hourly: Some(1.67857), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-48vcpu-96gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(98304), disk_gb: Some(1200), transfer_tb: Some(11.0), price_monthly: Some(1466.0), price_hourly: Some(2.18155), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-4vcpu-8gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(100), transfer_tb: Some(5.0), price_monthly: Some(94.0), price_hourly: Some(0.13988), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-4vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(100), transfer_tb: Some(5.0), price_monthly: Some(122.0), price_hourly: Some(0.18155), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-4vpcu-8gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(100), price_monthly: Some(90.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("c2-60vcpu-120gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(122880), disk_gb: Some(1500), price_monthly: Some(1834.0), price_hourly: Some(2.72917), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-8vcpu-16gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(200), transfer_tb: Some(6.0), price_monthly: Some(188.0), price_hourly: Some(0.27976), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-8vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(200), transfer_tb: Some(6.0), price_monthly: Some(244.0), price_hourly: Some(0.3631), status: Status::Current, ..SizeFacts::NONE }),
    ("c2-8vpcu-16gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(200), price_monthly: Some(180.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("c5-16vcpu-32gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(32768), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-16vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(32768), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-2vcpu-4gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(4096), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-32vcpu-64gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(65536), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-32vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(65536), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-48vcpu-96gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(48), memory_mb: Some(98304), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-48vcpu-96gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(98304), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-4vcpu-8gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(8192), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-4vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-60vcpu-120gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(122880), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-8vcpu-16gb", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(16384), status: Status::Current, ..SizeFacts::NONE }),
    ("c5-8vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::CpuOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(16384), status: Status::Current, ..SizeFacts::NONE }),
    ("g-16vcpu-64gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(200), transfer_tb: Some(7.0), price_monthly: Some(504.0), price_hourly: Some(0.75), status: Status::Current, ..SizeFacts::NONE }),
    ("g-16vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(240), transfer_tb: Some(7.0), price_monthly: Some(605.0), price_hourly: Some(0.9003), status: Status::Current, ..SizeFacts::NONE }),
    ("g-2vcpu-8gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(25), transfer_tb: Some(4.0), price_monthly: Some(63.0), price_hourly: Some(0.09375), status: Status::Current, ..SizeFacts::NONE }),
    ("g-2vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(30), transfer_tb: Some(4.0), price_monthly: Some(76.0), price_hourly: Some(0.1131), status: Status::Current, ..SizeFacts::NONE }),
    ("g-32vcpu-128gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(131072), disk_gb: Some(400), transfer_tb: Some(8.0), price_monthly: Some(1008.0), price_hourly: Some(1.5), status: Status::Current, ..SizeFacts::NONE }),
    ("g-32vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(131072), disk_gb: Some(480), transfer_tb: Some(8.0), price_monthly: Some(1210.0), price_hourly: Some(1.8006), status: Status::Current, ..SizeFacts::NONE }),
    ("g-40vcpu-160gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(40), memory_mb: Some(163840), disk_gb: Some(500), transfer_tb: Some(9.0), price_monthly: Some(1260.0), price_hourly: Some(1.875), status: Status::Current, ..SizeFacts::NONE }),
    ("g-48vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(196608), disk_gb: Some(720), transfer_tb: Some(9.0), price_monthly: Some(1814.0), price_hourly: Some(2.6994), status: Status::Current, ..SizeFacts::NONE }),
    ("g-4vcpu-16gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(50), transfer_tb: Some(5.0), price_monthly: Some(126.0), price_hourly: Some(0.1875), status: Status::Current, ..SizeFacts::NONE }),
    ("g-4vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(60), transfer_tb: Some(5.0), price_monthly: Some(151.0), price_hourly: Some(0.2247), status: Status::Current, ..SizeFacts::NONE }),
    ("g-60vcpu-240gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(245760), disk_gb: Some(900), price_monthly: Some(2269.0), price_hourly: Some(3.37649), status: Status::Current, ..SizeFacts::NONE }),
    ("g-8vcpu-32gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(100), transfer_tb: Some(6.0), price_monthly: Some(252.0), price_hourly: Some(0.375), status: Status::Current, ..SizeFacts::NONE }),
    ("g-8vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(120), transfer_tb: Some(6.0), price_monthly: Some(302.0), price_hourly: Some(0.4494), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-16vcpu-64gb-300gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(300), price_hourly: Some(0.748), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-16vcpu-64gb-80gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(80), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-24vcpu-64gb-300gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(24), memory_mb: Some(65536), disk_gb: Some(300), price_hourly: Some(0.972), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-2vcpu-4gb-30gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(30), price_monthly: Some(56.75), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-2vcpu-4gb-50gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(50), price_monthly: Some(58.79), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-32vcpu-128gb-50gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(32), memory_mb: Some(131072), disk_gb: Some(50), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-32vcpu-64gb-300gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(300), price_hourly: Some(1.196), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-32vcpu-64gb-50gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(32), memory_mb: Some(65536), disk_gb: Some(50), status: Status::Current, ..SizeFacts::NONE }),
    ("g5-4vcpu-16gb-80gb", SizeFacts { class: Some(SizeClass::V5GeneralPurpose), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(80), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-16vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(65536), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-2vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-32vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(131072), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-48vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(196608), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-4vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-60vcpu-240gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(245760), status: Status::Current, ..SizeFacts::NONE }),
    ("g5_5-8vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-16vcpu-64gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(65536), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-2vcpu-8gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(8192), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-32vcpu-128gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(131072), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-40vcpu-160gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(40), memory_mb: Some(163840), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-4vcpu-16gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(16384), status: Status::Current, ..SizeFacts::NONE }),
    ("g6_5-8vcpu-32gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(32768), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-16vcpu-64gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(400), transfer_tb: Some(7.0), price_monthly: Some(544.0), price_hourly: Some(0.80952), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-16vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(480), transfer_tb: Some(7.0), price_monthly: Some(634.0), price_hourly: Some(0.94345), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-2vcpu-8gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(50), transfer_tb: Some(4.0), price_monthly: Some(68.0), price_hourly: Some(0.10119), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-2vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(60), transfer_tb: Some(4.0), price_monthly: Some(79.0), price_hourly: Some(0.11756), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-32vcpu-128gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(131072), disk_gb: Some(800), transfer_tb: Some(8.0), price_monthly: Some(1088.0), price_hourly: Some(1.61905), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-32vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(131072), disk_gb: Some(960), transfer_tb: Some(8.0), price_monthly: Some(1268.0), price_hourly: Some(1.8869), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-40vcpu-160gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(40), memory_mb: Some(163840), disk_gb: Some(1000), transfer_tb: Some(9.0), price_monthly: Some(1360.0), price_hourly: Some(2.02381), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-48vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(196608), disk_gb: Some(1440), transfer_tb: Some(9.0), price_monthly: Some(1901.0), price_hourly: Some(2.82887), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-4vcpu-16gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(100), transfer_tb: Some(5.0), price_monthly: Some(136.0), price_hourly: Some(0.20238), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-4vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(120), transfer_tb: Some(5.0), price_monthly: Some(158.0), price_hourly: Some(0.23512), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-60vcpu-240gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(60), memory_mb: Some(245760), disk_gb: Some(1800), price_monthly: Some(2378.0), price_hourly: Some(3.53869), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-8vcpu-32gb", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(200), transfer_tb: Some(6.0), price_monthly: Some(272.0), price_hourly: Some(0.40476), status: Status::Current, ..SizeFacts::NONE }),
    ("gd-8vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::GeneralPurpose), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(240), transfer_tb: Some(6.0), price_monthly: Some(317.0), price_hourly: Some(0.47173), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-4000adax1-20gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(500), price_monthly: Some(565.44), price_hourly: Some(0.76), gpu_model: Some("RTX 4000 Ada"), gpu_count: Some(1), gpu_memory_gb: Some(20), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-6000adax1-48gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(500), price_monthly: Some(1168.08), price_hourly: Some(1.57), gpu_model: Some("RTX 6000 Ada"), gpu_count: Some(1), gpu_memory_gb: Some(48), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-b300x1-288gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(28), memory_mb: Some(458752), disk_gb: Some(720), gpu_model: Some("B300"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x1-288gb-lc-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(28), memory_mb: Some(458752), disk_gb: Some(720), gpu_model: Some("B300 (liquid-cooled)"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x1-288gb-lc-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(28), memory_mb: Some(458752), disk_gb: Some(720), price_monthly: Some(5952.0), price_hourly: Some(8.0), gpu_model: Some("B300 (liquid-cooled)"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-b300x1-288gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(28), memory_mb: Some(458752), disk_gb: Some(720), price_monthly: Some(5952.0), price_hourly: Some(8.0), gpu_model: Some("B300"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), gpu_model: Some("B300"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), gpu_model: Some("B300"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-lc-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), gpu_model: Some("B300 (liquid-cooled)"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-lc-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), gpu_model: Some("B300 (liquid-cooled)"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-lc-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), price_monthly: Some(47616.0), price_hourly: Some(64.0), gpu_model: Some("B300 (liquid-cooled)"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-b300x8-2304gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(224), memory_mb: Some(3670016), disk_gb: Some(2046), price_monthly: Some(47616.0), price_hourly: Some(64.0), gpu_model: Some("B300"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-h100x1-80gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(245760), disk_gb: Some(720), price_monthly: Some(3281.04), price_hourly: Some(4.41), gpu_model: Some("H100"), gpu_count: Some(1), gpu_memory_gb: Some(80), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-h100x1-80gb-200", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(245760), disk_gb: Some(200), price_monthly: Some(5014.56), price_hourly: Some(6.74), gpu_model: Some("H100"), gpu_count: Some(1), gpu_memory_gb: Some(80), status: Status::Legacy, ..SizeFacts::NONE }),
    ("gpu-h100x8-640gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1966080), disk_gb: Some(2046), price_monthly: Some(26248.32), price_hourly: Some(35.28), gpu_model: Some("H100"), gpu_count: Some(8), gpu_memory_gb: Some(640), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-h100x8-640gb-200", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1966080), disk_gb: Some(200), transfer_tb: Some(60.0), price_monthly: Some(35414.4), price_hourly: Some(47.6), gpu_model: Some("H100"), gpu_count: Some(8), gpu_memory_gb: Some(640), status: Status::Legacy, ..SizeFacts::NONE }),
    ("gpu-h100x8-640gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), gpu_model: Some("H100"), gpu_count: Some(8), gpu_memory_gb: Some(640), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-h200x1-141gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(245760), disk_gb: Some(720), price_monthly: Some(3325.68), price_hourly: Some(4.47), gpu_model: Some("H200"), gpu_count: Some(1), gpu_memory_gb: Some(141), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-h200x1-141gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(245760), disk_gb: Some(720), gpu_model: Some("H200"), gpu_count: Some(1), gpu_memory_gb: Some(141), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-h200x8-1128gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(1966080), disk_gb: Some(2046), price_monthly: Some(26605.44), price_hourly: Some(35.76), gpu_model: Some("H200"), gpu_count: Some(8), gpu_memory_gb: Some(1128), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-h200x8-1128gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(1966080), disk_gb: Some(2046), gpu_model: Some("H200"), gpu_count: Some(8), gpu_memory_gb: Some(1128), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-h200x8-1128gb-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(1966080), disk_gb: Some(2046), gpu_model: Some("H200"), gpu_count: Some(8), gpu_memory_gb: Some(1128), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-l40sx1-48gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(500), price_monthly: Some(1168.08), price_hourly: Some(1.57), gpu_model: Some("L40S"), gpu_count: Some(1), gpu_memory_gb: Some(48), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi300x1-192gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(245760), disk_gb: Some(720), price_monthly: Some(1926.96), price_hourly: Some(2.59), gpu_model: Some("MI300X"), gpu_count: Some(1), gpu_memory_gb: Some(192), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi300x1-192gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(245760), disk_gb: Some(720), gpu_model: Some("MI300X"), gpu_count: Some(1), gpu_memory_gb: Some(192), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi300x1-192gb-devcloud", SizeFacts { class: Some(SizeClass::Gpu), gpu_model: Some("MI300X"), gpu_count: Some(1), gpu_memory_gb: Some(192), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi300x8-1536gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1966080), disk_gb: Some(2046), price_monthly: Some(15415.68), price_hourly: Some(20.72), gpu_model: Some("MI300X"), gpu_count: Some(8), gpu_memory_gb: Some(1536), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi300x8-1536gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1966080), disk_gb: Some(2046), gpu_model: Some("MI300X"), gpu_count: Some(8), gpu_memory_gb: Some(1536), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi300x8-1536gb-devcloud", SizeFacts { class: Some(SizeClass::Gpu), gpu_model: Some("MI300X"), gpu_count: Some(8), gpu_memory_gb: Some(1536), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi300x8-1536gb-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1966080), disk_gb: Some(2046), gpu_model: Some("MI300X"), gpu_count: Some(8), gpu_memory_gb: Some(1536), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi325x1-256gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(163840), disk_gb: Some(720), price_monthly: Some(2827.2), price_hourly: Some(3.8), gpu_model: Some("MI325X"), gpu_count: Some(1), gpu_memory_gb: Some(256), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi325x1-256gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(20), memory_mb: Some(163840), disk_gb: Some(720), gpu_model: Some("MI325X"), gpu_count: Some(1), gpu_memory_gb: Some(256), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi325x8-2048gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1310720), disk_gb: Some(2046), price_monthly: Some(22617.6), price_hourly: Some(30.4), gpu_model: Some("MI325X"), gpu_count: Some(8), gpu_memory_gb: Some(2048), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi325x8-2048gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1310720), disk_gb: Some(2046), gpu_model: Some("MI325X"), gpu_count: Some(8), gpu_memory_gb: Some(2048), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi325x8-2048gb-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(160), memory_mb: Some(1310720), disk_gb: Some(2046), gpu_model: Some("MI325X"), gpu_count: Some(8), gpu_memory_gb: Some(2048), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi350x1-288gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(262144), disk_gb: Some(720), gpu_model: Some("MI350X"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi350x1-288gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(262144), disk_gb: Some(720), gpu_model: Some("MI350X"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi350x1-288gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(262144), disk_gb: Some(720), price_monthly: Some(1830.24), price_hourly: Some(2.46), gpu_model: Some("MI350X"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi350x8-2304gb", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(2097152), gpu_model: Some("MI350X"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi350x8-2304gb-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(2097152), disk_gb: Some(2046), gpu_model: Some("MI350X"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi350x8-2304gb-fabric-contracted", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(2097152), disk_gb: Some(2046), gpu_model: Some("MI350X"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Restricted, ..SizeFacts::NONE }),
    ("gpu-mi350x8-2304gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(2097152), disk_gb: Some(2046), price_monthly: Some(14641.92), price_hourly: Some(19.68), gpu_model: Some("MI350X"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi355x1-288gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(24), memory_mb: Some(262144), disk_gb: Some(720), price_monthly: Some(2209.68), price_hourly: Some(2.97), gpu_model: Some("MI355X"), gpu_count: Some(1), gpu_memory_gb: Some(288), status: Status::Current, ..SizeFacts::NONE }),
    ("gpu-mi355x8-2304gb-spot", SizeFacts { class: Some(SizeClass::Gpu), vcpus: Some(192), memory_mb: Some(2097152), disk_gb: Some(2046), price_monthly: Some(17677.44), price_hourly: Some(23.76), gpu_model: Some("MI355X"), gpu_count: Some(8), gpu_memory_gb: Some(2304), status: Status::Current, ..SizeFacts::NONE }),
    ("m-128gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(340), transfer_tb: Some(5.0), price_monthly: Some(600.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-16gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(60), transfer_tb: Some(5.0), price_monthly: Some(75.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-16vcpu-128gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(400), transfer_tb: Some(8.0), price_monthly: Some(672.0), price_hourly: Some(1.0), status: Status::Current, ..SizeFacts::NONE }),
    ("m-16vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(400), transfer_tb: Some(8.0), price_monthly: Some(792.0), price_hourly: Some(1.17857), status: Status::Current, ..SizeFacts::NONE }),
    ("m-1vcpu-8gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(1), memory_mb: Some(8192), disk_gb: Some(40), transfer_tb: Some(5.0), price_monthly: Some(40.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-224gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(32), memory_mb: Some(229376), disk_gb: Some(500), transfer_tb: Some(5.0), price_monthly: Some(1100.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-24vcpu-192gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(600), transfer_tb: Some(9.0), price_monthly: Some(1008.0), price_hourly: Some(1.5), status: Status::Current, ..SizeFacts::NONE }),
    ("m-24vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(600), transfer_tb: Some(9.0), price_monthly: Some(1188.0), price_hourly: Some(1.76786), status: Status::Current, ..SizeFacts::NONE }),
    ("m-2vcpu-16gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(50), transfer_tb: Some(4.0), price_monthly: Some(84.0), price_hourly: Some(0.125), status: Status::Current, ..SizeFacts::NONE }),
    ("m-2vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(50), transfer_tb: Some(4.0), price_monthly: Some(99.0), price_hourly: Some(0.14732), status: Status::Current, ..SizeFacts::NONE }),
    ("m-32gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(90), transfer_tb: Some(5.0), price_monthly: Some(150.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-32vcpu-256gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(800), transfer_tb: Some(10.0), price_monthly: Some(1344.0), price_hourly: Some(2.0), status: Status::Current, ..SizeFacts::NONE }),
    ("m-32vcpu-256gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(800), transfer_tb: Some(10.0), price_monthly: Some(1584.0), price_hourly: Some(2.35714), status: Status::Current, ..SizeFacts::NONE }),
    ("m-48vcpu-384gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(393216), disk_gb: Some(1200), price_monthly: Some(2376.0), price_hourly: Some(3.53571), status: Status::Current, ..SizeFacts::NONE }),
    ("m-4vcpu-32gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(100), transfer_tb: Some(6.0), price_monthly: Some(168.0), price_hourly: Some(0.25), status: Status::Current, ..SizeFacts::NONE }),
    ("m-4vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(100), transfer_tb: Some(6.0), price_monthly: Some(198.0), price_hourly: Some(0.29464), status: Status::Current, ..SizeFacts::NONE }),
    ("m-64gb", SizeFacts { class: Some(SizeClass::HighMemory), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(200), transfer_tb: Some(5.0), price_monthly: Some(300.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("m-8vcpu-64gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(200), transfer_tb: Some(7.0), price_monthly: Some(336.0), price_hourly: Some(0.5), status: Status::Current, ..SizeFacts::NONE }),
    ("m-8vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(200), transfer_tb: Some(7.0), price_monthly: Some(396.0), price_hourly: Some(0.58929), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-16vcpu-128gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(1200), transfer_tb: Some(8.0), price_monthly: Some(832.0), price_hourly: Some(1.2381), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-16vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(1200), transfer_tb: Some(8.0), price_monthly: Some(880.0), price_hourly: Some(1.30952), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-24vcpu-192gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(1800), transfer_tb: Some(9.0), price_monthly: Some(1248.0), price_hourly: Some(1.85714), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-24vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(1800), transfer_tb: Some(9.0), price_monthly: Some(1320.0), price_hourly: Some(1.96429), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-2vcpu-16gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(150), transfer_tb: Some(4.0), price_monthly: Some(104.0), price_hourly: Some(0.15476), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-2vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(150), transfer_tb: Some(4.0), price_monthly: Some(110.0), price_hourly: Some(0.16369), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-32vcpu-256gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(2400), transfer_tb: Some(10.0), price_monthly: Some(1664.0), price_hourly: Some(2.47619), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-32vcpu-256gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(2400), transfer_tb: Some(10.0), price_monthly: Some(1760.0), price_hourly: Some(2.61905), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-48vcpu-384gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(393216), disk_gb: Some(3600), price_monthly: Some(2640.0), price_hourly: Some(3.92857), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-4vcpu-32gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(300), transfer_tb: Some(6.0), price_monthly: Some(208.0), price_hourly: Some(0.30952), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-4vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(300), transfer_tb: Some(6.0), price_monthly: Some(220.0), price_hourly: Some(0.32738), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-8vcpu-64gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(600), transfer_tb: Some(7.0), price_monthly: Some(416.0), price_hourly: Some(0.61905), status: Status::Current, ..SizeFacts::NONE }),
    ("m3-8vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(600), transfer_tb: Some(7.0), price_monthly: Some(440.0), price_hourly: Some(0.65476), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-16vcpu-128gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(2400), transfer_tb: Some(8.0), price_monthly: Some(1048.0), price_hourly: Some(1.55952), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-24vcpu-192gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(3600), transfer_tb: Some(9.0), price_monthly: Some(1572.0), price_hourly: Some(2.33929), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-2vcpu-16gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(300), transfer_tb: Some(4.0), price_monthly: Some(131.0), price_hourly: Some(0.19494), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-32vcpu-256gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(4800), transfer_tb: Some(10.0), price_monthly: Some(2096.0), price_hourly: Some(3.11905), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-4vcpu-32gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(600), transfer_tb: Some(6.0), price_monthly: Some(262.0), price_hourly: Some(0.38988), status: Status::Current, ..SizeFacts::NONE }),
    ("m6-8vcpu-64gb", SizeFacts { class: Some(SizeClass::MemoryOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(1200), transfer_tb: Some(7.0), price_monthly: Some(524.0), price_hourly: Some(0.77976), status: Status::Current, ..SizeFacts::NONE }),
    ("s-12vcpu-48gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(12), memory_mb: Some(49152), disk_gb: Some(960), transfer_tb: Some(8.0), price_monthly: Some(240.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-16vcpu-64gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(16), memory_mb: Some(65536), disk_gb: Some(1280), transfer_tb: Some(9.0), price_monthly: Some(320.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-1vcpu-1gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(25), transfer_tb: Some(1.0), price_monthly: Some(6.0), price_hourly: Some(0.00893), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-1gb-35gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(35), transfer_tb: Some(1.0), price_monthly: Some(8.0), price_hourly: Some(0.0119), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-1gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(25), transfer_tb: Some(1.0), price_monthly: Some(7.0), price_hourly: Some(0.01042), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-1gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(1024), disk_gb: Some(25), transfer_tb: Some(1.0), price_monthly: Some(7.0), price_hourly: Some(0.01042), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-2gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(50), transfer_tb: Some(2.0), price_monthly: Some(12.0), price_hourly: Some(0.01786), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-2gb-70gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(70), transfer_tb: Some(2.0), price_monthly: Some(16.0), price_hourly: Some(0.02381), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-2gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(50), transfer_tb: Some(2.0), price_monthly: Some(14.0), price_hourly: Some(0.02083), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-2gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(50), transfer_tb: Some(2.0), price_monthly: Some(14.0), price_hourly: Some(0.02083), status: Status::Current, ..SizeFacts::NONE }),
    ("s-1vcpu-3gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(1), memory_mb: Some(3072), disk_gb: Some(60), transfer_tb: Some(3.0), price_monthly: Some(15.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-1vcpu-512mb-10gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(1), memory_mb: Some(512), disk_gb: Some(10), transfer_tb: Some(0.5), price_monthly: Some(4.0), price_hourly: Some(0.00595), status: Status::Current, ..SizeFacts::NONE }),
    ("s-20vcpu-96gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(20), memory_mb: Some(98304), disk_gb: Some(1920), transfer_tb: Some(10.0), price_monthly: Some(480.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-24vcpu-128gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(24), memory_mb: Some(131072), disk_gb: Some(2560), transfer_tb: Some(11.0), price_monthly: Some(640.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-2vcpu-2gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(2048), disk_gb: Some(60), transfer_tb: Some(3.0), price_monthly: Some(18.0), price_hourly: Some(0.02679), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-2gb-90gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(2048), disk_gb: Some(90), transfer_tb: Some(3.0), price_monthly: Some(24.0), price_hourly: Some(0.03571), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-2gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(2), memory_mb: Some(2048), disk_gb: Some(60), transfer_tb: Some(3.0), price_monthly: Some(21.0), price_hourly: Some(0.03125), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-2gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(2048), disk_gb: Some(60), transfer_tb: Some(3.0), price_monthly: Some(21.0), price_hourly: Some(0.03125), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-4gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(80), transfer_tb: Some(4.0), price_monthly: Some(24.0), price_hourly: Some(0.03571), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-4gb-120gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(120), transfer_tb: Some(4.0), price_monthly: Some(32.0), price_hourly: Some(0.04762), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-4gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(80), transfer_tb: Some(4.0), price_monthly: Some(28.0), price_hourly: Some(0.04167), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-4gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(80), transfer_tb: Some(4.0), price_monthly: Some(28.0), price_hourly: Some(0.04167), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-8gb-160gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(160), transfer_tb: Some(5.0), price_monthly: Some(48.0), price_hourly: Some(0.07143), status: Status::Current, ..SizeFacts::NONE }),
    ("s-2vcpu-8gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(2), memory_mb: Some(8192), disk_gb: Some(100), transfer_tb: Some(5.0), price_monthly: Some(42.0), price_hourly: Some(0.0625), status: Status::Current, ..SizeFacts::NONE }),
    ("s-32vcpu-192gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(32), memory_mb: Some(196608), disk_gb: Some(3840), transfer_tb: Some(12.0), price_monthly: Some(960.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-3vcpu-1gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(3), memory_mb: Some(1024), disk_gb: Some(60), transfer_tb: Some(3.0), price_monthly: Some(15.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-4vcpu-16gb-320gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(320), transfer_tb: Some(8.0), price_monthly: Some(96.0), price_hourly: Some(0.14286), status: Status::Current, ..SizeFacts::NONE }),
    ("s-4vcpu-16gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(4), memory_mb: Some(16384), disk_gb: Some(200), transfer_tb: Some(8.0), price_monthly: Some(84.0), price_hourly: Some(0.125), status: Status::Current, ..SizeFacts::NONE }),
    ("s-4vcpu-8gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(160), transfer_tb: Some(5.0), price_monthly: Some(48.0), price_hourly: Some(0.07143), status: Status::Current, ..SizeFacts::NONE }),
    ("s-4vcpu-8gb-240gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(240), transfer_tb: Some(6.0), price_monthly: Some(64.0), price_hourly: Some(0.09524), status: Status::Current, ..SizeFacts::NONE }),
    ("s-4vcpu-8gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(160), transfer_tb: Some(5.0), price_monthly: Some(56.0), price_hourly: Some(0.08333), status: Status::Current, ..SizeFacts::NONE }),
    ("s-4vcpu-8gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(8192), disk_gb: Some(160), transfer_tb: Some(5.0), price_monthly: Some(56.0), price_hourly: Some(0.08333), status: Status::Current, ..SizeFacts::NONE }),
    ("s-6vcpu-16gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(6), memory_mb: Some(16384), disk_gb: Some(320), transfer_tb: Some(6.0), price_monthly: Some(80.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-8vcpu-16gb", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(320), transfer_tb: Some(6.0), price_monthly: Some(96.0), price_hourly: Some(0.14286), status: Status::Current, ..SizeFacts::NONE }),
    ("s-8vcpu-16gb-480gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(480), transfer_tb: Some(9.0), price_monthly: Some(128.0), price_hourly: Some(0.19048), status: Status::Current, ..SizeFacts::NONE }),
    ("s-8vcpu-16gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(320), transfer_tb: Some(6.0), price_monthly: Some(112.0), price_hourly: Some(0.16667), status: Status::Current, ..SizeFacts::NONE }),
    ("s-8vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(320), transfer_tb: Some(6.0), price_monthly: Some(112.0), price_hourly: Some(0.16667), status: Status::Current, ..SizeFacts::NONE }),
    ("s-8vcpu-32gb", SizeFacts { class: Some(SizeClass::Standard), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(640), transfer_tb: Some(7.0), price_monthly: Some(160.0), status: Status::Legacy, ..SizeFacts::NONE }),
    ("s-8vcpu-32gb-640gb-intel", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(640), transfer_tb: Some(10.0), price_monthly: Some(192.0), price_hourly: Some(0.28571), status: Status::Current, ..SizeFacts::NONE }),
    ("s-8vcpu-32gb-amd", SizeFacts { class: Some(SizeClass::Basic), cpu: Some(Cpu::PremiumAmd), vcpus: Some(8), memory_mb: Some(32768), disk_gb: Some(400), transfer_tb: Some(10.0), price_monthly: Some(168.0), price_hourly: Some(0.25), status: Status::Current, ..SizeFacts::NONE }),
    ("s5-1vcpu-2gb-30gb", SizeFacts { class: Some(SizeClass::V5Shared), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(1), memory_mb: Some(2048), disk_gb: Some(30), status: Status::Current, ..SizeFacts::NONE }),
    ("s5-1vcpu-3gb-50gb", SizeFacts { class: Some(SizeClass::V5Shared), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(1), memory_mb: Some(3072), disk_gb: Some(50), price_monthly: Some(25.89), price_hourly: Some(0.0348), status: Status::Current, ..SizeFacts::NONE }),
    ("s5-2vcpu-4gb-30gb", SizeFacts { class: Some(SizeClass::V5Shared), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(2), memory_mb: Some(4096), disk_gb: Some(30), price_monthly: Some(38.63), price_hourly: Some(0.0529), status: Status::Current, ..SizeFacts::NONE }),
    ("s5-2vcpu-6gb-30gb", SizeFacts { class: Some(SizeClass::V5Shared), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(2), memory_mb: Some(6144), disk_gb: Some(30), price_monthly: Some(44.64), status: Status::Current, ..SizeFacts::NONE }),
    ("s5-8vcpu-16gb-30gb", SizeFacts { class: Some(SizeClass::V5Shared), cpu: Some(Cpu::AmdEpyc5thGen), vcpus: Some(8), memory_mb: Some(16384), disk_gb: Some(30), status: Status::Current, ..SizeFacts::NONE }),
    ("so-16vcpu-128gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(2400), transfer_tb: Some(8.0), price_monthly: Some(1048.0), price_hourly: Some(1.55952), status: Status::Current, ..SizeFacts::NONE }),
    ("so-16vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(2400), transfer_tb: Some(8.0), price_monthly: Some(1048.0), price_hourly: Some(1.55952), status: Status::Current, ..SizeFacts::NONE }),
    ("so-24vcpu-192gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(3600), transfer_tb: Some(9.0), price_monthly: Some(1572.0), price_hourly: Some(2.33929), status: Status::Current, ..SizeFacts::NONE }),
    ("so-24vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(3600), transfer_tb: Some(9.0), price_monthly: Some(1572.0), price_hourly: Some(2.33929), status: Status::Current, ..SizeFacts::NONE }),
    ("so-2vcpu-16gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(300), transfer_tb: Some(4.0), price_monthly: Some(131.0), price_hourly: Some(0.19494), status: Status::Current, ..SizeFacts::NONE }),
    ("so-2vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(300), transfer_tb: Some(4.0), price_monthly: Some(131.0), price_hourly: Some(0.19494), status: Status::Current, ..SizeFacts::NONE }),
    ("so-32vcpu-256gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(4800), transfer_tb: Some(10.0), price_monthly: Some(2096.0), price_hourly: Some(3.11905), status: Status::Current, ..SizeFacts::NONE }),
    ("so-32vcpu-256gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(4800), transfer_tb: Some(10.0), price_monthly: Some(2096.0), price_hourly: Some(3.11905), status: Status::Current, ..SizeFacts::NONE }),
    ("so-48vcpu-384gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(48), memory_mb: Some(393216), status: Status::Current, ..SizeFacts::NONE }),
    ("so-48vcpu-384gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(393216), disk_gb: Some(7000), price_monthly: Some(3144.0), price_hourly: Some(4.67857), status: Status::Current, ..SizeFacts::NONE }),
    ("so-4vcpu-32gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(600), transfer_tb: Some(6.0), price_monthly: Some(262.0), price_hourly: Some(0.38988), status: Status::Current, ..SizeFacts::NONE }),
    ("so-4vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(600), transfer_tb: Some(6.0), price_monthly: Some(262.0), price_hourly: Some(0.38988), status: Status::Current, ..SizeFacts::NONE }),
    ("so-8vcpu-64gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(1200), transfer_tb: Some(7.0), price_monthly: Some(524.0), price_hourly: Some(0.77976), status: Status::Current, ..SizeFacts::NONE }),
    ("so-8vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(1200), transfer_tb: Some(7.0), price_monthly: Some(524.0), price_hourly: Some(0.77976), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-16vcpu-128gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(3600), transfer_tb: Some(8.0), price_monthly: Some(1304.0), price_hourly: Some(1.94048), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-16vcpu-128gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(16), memory_mb: Some(131072), disk_gb: Some(3600), transfer_tb: Some(8.0), price_monthly: Some(1112.0), price_hourly: Some(1.65476), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-24vcpu-192gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(5400), transfer_tb: Some(9.0), price_monthly: Some(1956.0), price_hourly: Some(2.91071), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-24vcpu-192gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(24), memory_mb: Some(196608), disk_gb: Some(5400), transfer_tb: Some(9.0), price_monthly: Some(1668.0), price_hourly: Some(2.48214), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-2vcpu-16gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(450), transfer_tb: Some(4.0), price_monthly: Some(163.0), price_hourly: Some(0.24256), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-2vcpu-16gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(2), memory_mb: Some(16384), disk_gb: Some(450), transfer_tb: Some(4.0), price_monthly: Some(139.0), price_hourly: Some(0.20685), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-32vcpu-256gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(7200), transfer_tb: Some(10.0), price_monthly: Some(2608.0), price_hourly: Some(3.88095), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-32vcpu-256gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(32), memory_mb: Some(262144), disk_gb: Some(7200), transfer_tb: Some(10.0), price_monthly: Some(2224.0), price_hourly: Some(3.30952), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-48vcpu-256gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(48), memory_mb: Some(262144), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-48vcpu-384gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(48), memory_mb: Some(393216), status: Status::Restricted, ..SizeFacts::NONE }),
    ("so1_5-4vcpu-32gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(900), transfer_tb: Some(6.0), price_monthly: Some(326.0), price_hourly: Some(0.48512), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-4vcpu-32gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(4), memory_mb: Some(32768), disk_gb: Some(900), transfer_tb: Some(6.0), price_monthly: Some(278.0), price_hourly: Some(0.41369), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-8vcpu-64gb", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::Regular), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(1800), transfer_tb: Some(7.0), price_monthly: Some(652.0), price_hourly: Some(0.97024), status: Status::Current, ..SizeFacts::NONE }),
    ("so1_5-8vcpu-64gb-intel", SizeFacts { class: Some(SizeClass::StorageOptimized), cpu: Some(Cpu::PremiumIntel), vcpus: Some(8), memory_mb: Some(65536), disk_gb: Some(1800), transfer_tb: Some(7.0), price_monthly: Some(556.0), price_hourly: Some(0.82738), status: Status::Current, ..SizeFacts::NONE }),
];
