#:project ../../src/StateOfAi.Data

Console.WriteLine("StateOfAi.Data quickstart");
