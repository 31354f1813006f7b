using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Web.Ui;

/// <summary>Papers that many people ask for, kept in memory as long as their text is the same.</summary>
public sealed class PaperShelf
{
    private readonly ConcurrentDictionary<string, KeptPaper> papers = new(StringComparer.Ordinal);

    /// <summary>The paper kept under this name if it says the same as <paramref name="html"/>, otherwise printed anew.</summary>
    public async Task<KeptPaper> GetAsync(string name, string html, Func<Task<byte[]>> print)
    {
        var text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (papers.TryGetValue(name, out var kept) && kept.Tag == text)
            return kept;

        return papers[name] = new(text, await print());
    }

    /// <param name="Tag">Differs when the text does; a paper printed twice differs in its time stamp only.</param>
    public sealed record KeptPaper(string Tag, byte[] Bytes);
}
