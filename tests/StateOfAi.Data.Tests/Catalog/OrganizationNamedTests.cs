using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class OrganizationNamedTests
{
    private static readonly Table<Organization> Organizations = StateOfAiCatalog.Embedded.Organizations;

    [Theory]
    [InlineData("Inflection", "org.inflection-ai")]
    [InlineData("inflection ai", "org.inflection-ai")]
    [InlineData(" NVIDIA ", "org.nvidia")]
    [InlineData("AWS", "org.aws")]
    [InlineData("Forschungszentrum Julich", "org.julich")]
    [InlineData("DeepMind", "org.deepmind")]
    [InlineData("Open AI, Inc.", "org.openai")]
    [InlineData("NVIDIA Corporation", "org.nvidia")]
    [InlineData("X.AI", "org.xai")]
    [InlineData("Hugging-Face", "org.hugging-face")]
    [InlineData("borsen zeitung", "org.boersen-zeitung")]
    [InlineData("Softbank Group Corp.", "org.softbank")]
    [InlineData("Amazon.com", "org.amazon")]
    public void An_organization_is_found_by_any_of_its_names(string name, string id)
    {
        Assert.Equal(id, Organizations.Named(name).Id);
        Assert.Equal(id, Organizations.NamedOrNull(name)?.Id);
    }

    [Fact]
    public void An_unknown_name_gives_near_names()
    {
        var error = Assert.Throws<RowNotFoundException>(() => Organizations.Named("Inflexion"));

        Assert.Equal("'Inflexion' is not in organizations. Did you mean Inflection AI or Alexion?", error.Message);
        Assert.Null(Organizations.NamedOrNull("Inflexion"));
        Assert.Null(Organizations.NamedOrNull(""));
    }

    [Theory]
    [InlineData("Meta Platforms", "Meta")]
    [InlineData("Crusoe Energy", "Crusoe")]
    [InlineData("Getty", "Getty Images")]
    public void A_longer_or_shorter_name_is_near(string name, string near) =>
        Assert.Contains(near, Assert.Throws<RowNotFoundException>(() => Organizations.Named(name)).NearIds);

    [Theory]
    [InlineData("  ")]
    [InlineData("?")]
    [InlineData("Inc.")]
    [InlineData("NYT")]
    public void A_name_that_says_little_is_not_guessed(string name) =>
        Assert.Null(Organizations.NamedOrNull(name));

    [Fact]
    public void A_name_spelled_the_same_comes_before_one_that_differs_in_its_legal_form()
    {
        IStateOfAiCatalog own = new CatalogBuilder()
            .Add(data => data.Organizations, row => row.With(one => one.Id, "org.a").With(one => one.Name, "Acme Inc."))
            .Add(data => data.Organizations, row => row.With(one => one.Id, "org.b").With(one => one.Name, "Acme"))
            .Build();

        Assert.Equal("org.b", own.Organizations.Named("acme").Id);
        Assert.Equal("org.a", own.Organizations.Named("Acme Inc.").Id);
        Assert.Equal(["org.a", "org.b"], Assert.Throws<RowNotFoundException>(() => own.Organizations.Named("A.C.M.E.")).NearIds.Order());
    }

    [Fact]
    public void No_name_is_that_of_two() => Assert.All(
        Organizations.SelectMany(one => (IEnumerable<string>)[one.Name, .. one.Aliases]),
        name => Assert.NotNull(Organizations.NamedOrNull(name)));

    [Fact]
    public void Nothing_is_no_name()
    {
        Assert.Throws<ArgumentNullException>("name", () => Organizations.Named(null!));
        Assert.Throws<ArgumentNullException>("organizations", () => OrganizationExtensions.NamedOrNull(null!, "x"));
    }
}
