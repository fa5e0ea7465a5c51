using System.Diagnostics;

namespace StateOfAi.Data.Consumers;

/// <summary>Projects of users, for the oldest and the newest target, that refer to the package.</summary>
public sealed class ConsumerTests(UserMachine machine)
{
    [Fact]
    public async Task Projects_take_the_package_that_was_packed()
    {
        await machine.ConsumerAsync("ConsoleConsumer", "net8.0");

        Assert.Equal(Feed.Package("StateOfAi.Data"), Feed.Restored(machine.Cache, "StateOfAi.Data"));
        Assert.Equal(Feed.Package("StateOfAi.Data.Csv"), Feed.Restored(machine.Cache, "StateOfAi.Data.Csv"));
        Assert.Equal(Feed.Package("StateOfAi.Data.Queries"), Feed.Restored(machine.Cache, "StateOfAi.Data.Queries"));
        Assert.Equal(Feed.Package("StateOfAi.Data.Charts"), Feed.Restored(machine.Cache, "StateOfAi.Data.Charts"));
    }

    [Theory]
    [InlineData("Console", "net8.0")]
    [InlineData("Console", "net10.0")]
    [InlineData("Worker", "net8.0")]
    [InlineData("Worker", "net10.0")]
    public async Task A_program_prints_what_is_expected_and_ends(string name, string framework)
    {
        string expected = Repository.Read($"tests/consumers/{name}/expected.txt");

        Assert.Equal(expected, await machine.ConsumerPrintsAsync($"{name}Consumer", framework));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_web_api_answers(string framework)
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        string program = await machine.ConsumerAsync("ApiConsumer", framework);
        using Process api = Command.Start(program, ["--urls", "http://127.0.0.1:0"], UserMachine.AnyRuntime);
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(api, cancel) };
            var answers = new StringWriter { NewLine = "\n" };
            foreach (string question in Repository.Read("tests/consumers/Api/questions.txt").TrimEnd().Split('\n'))
            {
                using HttpResponseMessage response = await client.GetAsync(new Uri(question, UriKind.Relative), cancel);
                string body = await response.Content.ReadAsStringAsync(cancel);
                answers.WriteLine($"{question}\n{body} {(int)response.StatusCode}");
            }

            Assert.Equal(Repository.Read("tests/consumers/Api/expected.txt"), answers.ToString());
        }
        finally
        {
            api.Kill();
        }
    }

    // The server picks a free port and logs it.
    private static async Task<Uri> AddressAsync(Process api, CancellationToken cancel)
    {
        const string Listening = "Now listening on: ";
        var log = new StringWriter();
        while (await api.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            log.WriteLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var start and >= 0)
                return new Uri(line[(start + Listening.Length)..]);
        }

        throw new InvalidOperationException($"The server ended before it listened.\n{log}{await api.StandardError.ReadToEndAsync(cancel)}");
    }
}
