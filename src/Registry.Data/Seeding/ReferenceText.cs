using System.Security.Cryptography;
using System.Text;

namespace Registry.Data.Seeding;

/// <summary>The text of the reference files, from a folder or as built in, and fingerprints of text.</summary>
internal static class ReferenceText
{
    public static async Task<string> ReadAsync(string file, string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, $"{file}.csv");
        if (folder.Length > 0 && File.Exists(path))
            return await File.ReadAllTextAsync(path, cancellation);

        var builtIn = typeof(ReferenceText).Assembly.GetManifestResourceStream($"reference/{file}.csv")
            ?? throw new InvalidOperationException($"{file}.csv was not built into the program.");
        using var reader = new StreamReader(builtIn, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellation);
    }

    public static string Hash(params IEnumerable<object?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))));
}
