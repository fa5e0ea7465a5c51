namespace StateOfAi.Data.Tests;

/// <summary>Owners, makers and dates of the reference tables, as the pages that the rows cite give them.</summary>
public sealed class OwnerTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Owners_are_those_of_the_public_record() => Assert.Equal(
        [
            "org.alexion: org.astrazeneca since 2021-07",
            "org.alibaba-damo: org.alibaba",
            "org.arm: org.softbank since 2016",
            "org.aws: org.amazon",
            "org.azure: org.microsoft",
            "org.baidu-svail: org.baidu",
            "org.bosch-center-for-ai: org.bosch",
            "org.buzz-hpc: org.hive",
            "org.casetext: org.thomson-reuters",
            "org.cea-dam: org.cea",
            "org.cohere-for-ai: org.cohere",
            "org.cuhk-shenzhen: org.cuhk",
            "org.cz-biohub: org.czi",
            "org.deepmind: org.google since 2023-04-20",
            "org.esat-psi: org.ku-leuven",
            "org.exscientia: org.recursion since 2024-11-20",
            "org.fair: org.meta",
            "org.github: org.microsoft since 2018-10-26",
            "org.google-brain: org.google",
            "org.google-cloud: org.google",
            "org.google-research: org.google",
            "org.google: org.alphabet",
            "org.graphcore: org.softbank since 2024-07",
            "org.harvard-medical-school: org.harvard",
            "org.huawei-noahs-ark: org.huawei",
            "org.inception-g42: org.g42",
            "org.instadeep: org.biontech since 2023-07-31",
            "org.intel-labs: org.intel",
            "org.jd-explore: org.jd",
            "org.kunlunxin: org.baidu",
            "org.lg-ai-research: org.lg",
            "org.microsoft-research-asia: org.microsoft-research",
            "org.microsoft-research: org.microsoft",
            "org.mosaicml: org.databricks since 2023-07-19",
            "org.mpi-informatics: org.max-planck",
            "org.mpi-intelligent-systems: org.max-planck",
            "org.nec-laboratories: org.nec",
            "org.reliance-jio: org.reliance",
            "org.salesforce-research: org.salesforce",
            "org.salesforce-ventures: org.salesforce",
            "org.samsung-research-russia: org.samsung",
            "org.uk-frontier-ai-taskforce: org.united-kingdom",
            "org.waymo: org.alphabet",
        ],
        Catalog.Organizations.Where(row => row.Parent is not null)
            .Select(row => $"{row.Id}: {row.Parent!.Id}{(row.ParentSince is { } since ? $" since {since}" : "")}")
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("product.azure", "org.microsoft")]
    [InlineData("product.gradio", "org.hugging-face")]
    [InlineData("product.instagram", "org.meta")]
    [InlineData("product.streamlit", "org.snowflake")]
    [InlineData("product.tiktok", "org.bytedance")]
    [InlineData("product.whatsapp", "org.meta")]
    [InlineData("product.youtube", "org.google")]
    [InlineData("product.candy-crush", null)]
    public void Products_name_their_maker_where_it_is_in_the_table(string product, string? maker) =>
        Assert.Equal(maker, Catalog.Products[product].Maker?.Id);

    [Theory]
    [InlineData("chip.h100", "2022-03-22")]
    [InlineData("chip.a800", "2022-11-07")]
    [InlineData("chip.h800", "2023-03-21")]
    [InlineData("chip.gaudi-2-china", "2023-07-11")]
    [InlineData("chip.mtia", "2023")]
    public void Chips_say_when_they_were_announced(string chip, string date) =>
        Assert.Equal(date, Catalog.Chips[chip].Announced.ToString());

    [Fact]
    public void A_role_that_ended_says_when() =>
        Assert.Equal(["person.adam-coates: 2017-09"],
            Catalog.People.SelectMany(row => row.Details, (row, detail) => $"{row.Id}: {detail.Date}"));

    [Fact]
    public void Habana_Labs_is_still_found() => Assert.Contains(Catalog.Search("Habana Labs"), hit => hit.Id is "chip.habana");
}
