namespace StateOfAi.Data;

/// <content>The datasets as properties, in their order.</content>
public sealed partial class DatasetCollection
{
    /// <summary>
    /// Chip citations in AI papers, by year: 2018 to 2026, counted in December 2022, October 2024 and June 2026; a fourth vintage has what
    /// the edition of October 2026 prints.
    /// </summary>
    [Dataset("chip-citations", "chip-citation.", partial: "2026-10")]
    public partial ChipCitationsDataset ChipCitations { get; }

    /// <summary>Multiples of chip use in AI papers, as stated in editions of the report.</summary>
    [Dataset("chip-multiples", "chip-multiple.")]
    public partial Dataset<Observation> ChipMultiples { get; }

    /// <summary>Topics that papers using a chip lean toward, 2025.</summary>
    [Dataset("chip-topic-skew", "chip-topic-skew.")]
    public partial Dataset<ChipTopicSkew> ChipTopicSkew { get; }

    /// <summary>A100 clusters at eight dates from November 2022 to February 2024.</summary>
    [Dataset("a100-clusters", "a100-cluster.")]
    public partial Dataset<A100Cluster> A100Clusters { get; }

    /// <summary>H100 clusters that were announced, bought or put into service, 2023 to 2026.</summary>
    [Dataset("announced-h100-clusters", "h100-cluster.")]
    public partial Dataset<ComputeCluster> AnnouncedH100Clusters { get; }

    /// <summary>GPU fleets by generation and status, from three editions in 2026.</summary>
    [Dataset("gpu-fleets", "gpu-fleet.")]
    public partial Dataset<GpuFleet> GpuFleets { get; }

    /// <summary>
    /// Compute contracted by AI laboratories, in gigawatts, with NVIDIA or other chips, from three editions in 2026.
    /// </summary>
    [Dataset("contracted-power", "contracted-power.")]
    public partial Dataset<Observation> ContractedPower { get; }

    /// <summary>NVIDIA's revenue by fiscal quarter and platform.</summary>
    [Dataset("nvidia-revenue", "nvidia-revenue.")]
    public partial NvidiaRevenueDataset NvidiaRevenue { get; }

    /// <summary>NVIDIA's revenue by fiscal year.</summary>
    [Dataset("nvidia-annual-revenue", "nvidia-annual-revenue.")]
    public partial NvidiaRevenueDataset NvidiaAnnualRevenue { get; }

    /// <summary>Capital expenditure of Alphabet, Amazon, Meta and Microsoft by year.</summary>
    [Dataset("annual-capex", "annual-capex.")]
    public partial CapexDataset AnnualCapex { get; }

    /// <summary>Capital expenditure of the same four companies by calendar quarter.</summary>
    [Dataset("quarterly-capex", "quarterly-capex.")]
    public partial CapexDataset QuarterlyCapex { get; }

    /// <summary>Capital expenditure of groups of companies by year.</summary>
    [Dataset("capex-totals", "capex-total.")]
    public partial Dataset<CapitalExpenditureTotal> CapexTotals { get; }

    /// <summary>Funding of AI companies by quarter, from CB Insights.</summary>
    [Dataset("funding-by-quarter", "funding-by-quarter.")]
    public partial FundingByQuarterDataset FundingByQuarter { get; }

    /// <summary>Investment in AI by year, from several publishers.</summary>
    [Dataset("investment-by-year", "investment-by-year.")]
    public partial Dataset<AiInvestment> InvestmentByYear { get; }

    /// <summary>Investment in AI by country and region, from several publishers.</summary>
    [Dataset("investment-by-country", "investment-by-country.")]
    public partial Dataset<AiInvestment> InvestmentByCountry { get; }

    /// <summary>Venture funding of AI companies by stage, from a tally of Crunchbase data.</summary>
    [Dataset("venture-by-stage", "venture-by-stage.")]
    public partial Dataset<AiInvestment> VentureByStage { get; }

    /// <summary>Shares, sizes, premiums and counts about investment in AI.</summary>
    [Dataset("investment-ratios", "investment-ratio.")]
    public partial Dataset<Observation> InvestmentRatios { get; }

    /// <summary>AI unicorns by country, as two readers took them from the report.</summary>
    [Dataset("unicorns", "unicorns.")]
    public partial Dataset<UnicornCount> Unicorns { get; }

    /// <summary>Generative AI funding rounds in 2023.</summary>
    [Dataset("genai-rounds", "genai-round.")]
    public partial Dataset<FundingRound> GenAiRounds { get; }

    /// <summary>AI companies acquired in 2023.</summary>
    [Dataset("acquisitions-2023", "acquisition-2023.")]
    public partial Dataset<Acquisition> Acquisitions { get; }

    /// <summary>The formal predictions of all editions, with their grades.</summary>
    [Dataset("predictions", "graded-prediction.")]
    public partial PredictionsDataset Predictions { get; }

    /// <summary>How the predictions turned out, by edition, by topic and overall.</summary>
    [Dataset("prediction-tallies", "prediction-tally.")]
    public partial Dataset<PredictionTally> PredictionTallies { get; }

    /// <summary>The editions of the report, with their dates and authors.</summary>
    [Dataset("report-editions", "report-edition.")]
    public partial Dataset<ReportEdition> ReportEditions { get; }

    /// <summary>Numbers from the launch pages of 2022 to 2025.</summary>
    [Dataset("headline-figures", "headline-figure.")]
    public partial Dataset<Observation> HeadlineFigures { get; }

    /// <summary>App retention and daily use in 2023, with the medians of their groups.</summary>
    [Dataset("app-retention", "app-retention.")]
    public partial Dataset<Observation> AppRetention { get; }

    /// <summary>Published results of three studies of productivity with AI, number by number.</summary>
    [Dataset("productivity-studies", "productivity-study.")]
    public partial Dataset<StudyResult> ProductivityStudies { get; }

    /// <summary>Copyright cases about AI: the main ones up to October 2024, and two large ones since.</summary>
    [Dataset("copyright-cases", "copyright-case.")]
    public partial Dataset<LegalMatter> CopyrightCases { get; }

    /// <summary>Content licenses granted to AI developers.</summary>
    [Dataset("content-deals", "content-deal.")]
    public partial Dataset<ContentLicense> ContentDeals { get; }

    /// <summary>The authors of the Transformer paper and the companies that they founded.</summary>
    [Dataset("transformer-authors", "transformer-author.")]
    public partial Dataset<PaperAuthor> TransformerAuthors { get; }

    /// <summary>Authors of the Deep Speech 2 paper and where they went.</summary>
    [Dataset("deep-speech-2-authors", "deep-speech-2-author.")]
    public partial Dataset<PaperAuthor> DeepSpeech2Authors { get; }

    /// <summary>Purchases, stakes, licenses and refused bids that the editions of 2024 to 2026 state.</summary>
    [Dataset("ai-deals", "ai-deal.")]
    public partial Dataset<Deal> AiDeals { get; }

    /// <summary>GPU clusters and AI supercomputers: existing, planned and decommissioned, from Epoch AI.</summary>
    [Dataset("gpu-clusters", "gpu-cluster.")]
    public partial GpuClustersDataset GpuClusters { get; }

    /// <summary>States of 18 frontier data center sites at dates from 2016 to 2029, from Epoch AI.</summary>
    [Dataset("data-centers", "data-center.")]
    public partial DataCentersDataset DataCenters { get; }

    /// <summary>Revenue of AI companies as rates per year, 2022 to 2025, from Epoch AI.</summary>
    [Dataset("company-revenue", "company-revenue.")]
    public partial Dataset<CompanyRevenue> CompanyRevenue { get; }

    /// <summary>Users, tokens and messages of AI companies, 2023 to 2025, from Epoch AI.</summary>
    [Dataset("company-usage", "company-usage.")]
    public partial Dataset<CompanyUsage> CompanyUsage { get; }

    /// <summary>Funding rounds and valuations of AI companies, 2019 to January 2026, from Epoch AI.</summary>
    [Dataset("company-funding", "company-funding.")]
    public partial Dataset<FundingRound> CompanyFunding { get; }

    /// <summary>Staff of AI companies, 2013 to 2025, from Epoch AI.</summary>
    [Dataset("company-staff", "company-staff.")]
    public partial Dataset<CompanyStaff> CompanyStaff { get; }

    /// <summary>Spending of AI companies on compute, 2022 to 2025, from Epoch AI.</summary>
    [Dataset("compute-spending", "compute-spending.")]
    public partial Dataset<ComputeSpending> ComputeSpending { get; }

    /// <summary>Figures of the Stanford AI Index 2026, from an unofficial transcription.</summary>
    [Dataset("ai-index", "ai-index.")]
    public partial Dataset<Observation> AiIndex { get; }

    /// <summary>Incidents with AI by year from 1983 and by month from 2015, in three vintages.</summary>
    [Dataset("ai-incidents", "ai-incident.")]
    public partial Dataset<Observation> AiIncidents { get; }

    /// <summary>Rides and miles of robotaxis, August 2023 to October 2026.</summary>
    [Dataset("robotaxi-rides", "robotaxi.")]
    public partial Dataset<Observation> RobotaxiRides { get; }

    /// <summary>Steps of AI policy with a primary source: laws, orders, export rules and institutions, 2022 to 2028.</summary>
    [Dataset("policy-timeline", "policy-event.")]
    public partial Dataset<PolicyEvent> PolicyTimeline { get; }

    /// <summary>Thresholds of compute, chip performance and revenue in laws, orders and export rules.</summary>
    [Dataset("compute-thresholds", "compute-threshold.")]
    public partial Dataset<ComputeThreshold> ComputeThresholds { get; }

    /// <summary>Machine learning models that Epoch AI calls notable, 1950 to 2026, and what went into their training.</summary>
    [Dataset("notable-models", "model.")]
    public partial Dataset<NotableModel> NotableModels { get; }

    /// <summary>Epoch AI's capabilities index of models, by version and setting.</summary>
    [Dataset("capabilities-index", "capability-score.")]
    public partial CapabilitiesIndexDataset CapabilitiesIndex { get; }

    /// <summary>Specifications of chips for machine learning, from Epoch AI.</summary>
    [Dataset("ml-hardware", "chip-specification.")]
    public partial Dataset<ChipSpecification> MlHardware { get; }

    /// <summary>Scores of models on 14 benchmarks, run or collected by Epoch AI.</summary>
    [Dataset("benchmark-scores", "benchmark-score.")]
    public partial Dataset<BenchmarkScore> BenchmarkScores { get; }

    /// <summary>Prices of models in APIs, from October 2024 to August 2026.</summary>
    [Dataset("api-prices", "api-price.")]
    public partial ApiPricesDataset ApiPrices { get; }
}
