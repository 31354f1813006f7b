System.Console.WriteLine("Registry.Benchmarks");
