namespace StateOfAi.Data.Queries.Tests;

public sealed class EngineTests
{
    [Fact]
    public void Here() => Assert.True(true);
}
