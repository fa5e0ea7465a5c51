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
    public void An_organization_is_found_by_any_of_its_names(string name, string id)
    {
        Assert.Equal(id, Organizations.Named(name).Id);
        Assert.Equal(id, Organizations.NamedOrNull(name)?.Id);
    }

    [Fact]
    public void An_unknown_name_gives_near_names()
    {
        var error = Assert.Throws<RowNotFoundException>(() => Organizations.Named("Inflexion"));

        Assert.Equal("'Inflexion' is not in organizations. Did you mean Inflection or Alexion?", error.Message);
        Assert.Null(Organizations.NamedOrNull("Inflexion"));
        Assert.Null(Organizations.NamedOrNull(""));
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
