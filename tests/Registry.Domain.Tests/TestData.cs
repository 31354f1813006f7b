using System.Runtime.CompilerServices;

namespace Registry.Domain.Tests;

/// <summary>The rows of the files the rules are tested on.</summary>
internal static class TestData
{
    /// <summary>Where the files beside the tests lie.</summary>
    public static string Folder => Path.Combine(SourceFolder(), "Data");

    /// <summary>The vectors beside the tests.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Vectors(string file) =>
        Read(Path.Combine(SourceFolder(), "Data", file));

    /// <summary>The reference data that the registry ships.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Reference(string file) =>
        Read(Path.Combine(SourceFolder(), "..", "..", "database", "reference", file));

    private static List<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>The files hold no line breaks within a cell.</summary>
    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = "";
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell += line[i++];
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] != ',' || quoted)
                cell += line[i];
            else
            {
                cells.Add(cell);
                cell = "";
            }
        }

        cells.Add(cell);
        return cells;
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
