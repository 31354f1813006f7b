using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Tail;

/// <summary>Reads the block of the signature: authority, post and name (Nghị định 30/2020/NĐ-CP, Điều 13).</summary>
internal static partial class SignatureReader
{
    public static bool IsAuthority(Passage line) => Authority().IsMatch(line.Text.ToUpperInvariant()) || (line.IsCapital && Post().IsMatch(line.Bare));

    /// <summary>Two to six words, each with a capital letter and nothing else.</summary>
    public static bool IsName(Passage line) => !line.IsCapital && Name().IsMatch(line.Text);

    public static ReadSignature? Read(TailReading tail)
    {
        List<Passage> authorities = [];
        List<string> posts = [];
        Passage? name = null;
        foreach (var line in tail.SignatureLines)
        {
            if (Authority().IsMatch(line.Text.ToUpperInvariant()))
                authorities.Add(line);
            else if (line.IsCapital && posts.Count == 0 && authorities is [.., var last] && !Post().IsMatch(line.Bare))
                authorities[^1] = last.With(line);
            else if (line.IsCapital)
                posts.Add(line.Line);
            else if (IsName(line))
                name = line;
        }

        if (authorities.Count == 0 && posts.Count == 0 && name is null)
            return null;

        var all = tail.SignatureLines;
        var span = new TextSpan(all[0].Span.Start, all[^1].Span.End - all[0].Span.Start, all[0].Span.Line);
        return new([.. authorities.Select(line => line.Line)], posts.Count == 0 ? null : string.Join(' ', posts), name?.Line, span, name is null ? Confidence.Likely : Confidence.Sure);
    }

    [GeneratedRegex(@"^(?:T/?M|K/?T|T/?L|TUQ|Q|TH[ƯU]A (?:L[ỆE]NH|ỦY QUYỀN)|THAY MẶT)\s*[./]\s*\p{Lu}|^T/?M\s+\p{Lu}")]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(?:pho\s+|quyen\s+)?(?:chu tich|giam doc|truong ban|bi thu|tong thu ky|chanh van phong|cuc truong|vu truong|chu nhiem|truong phong|hieu truong|vien truong|tu lenh|chi huy truong|bo truong|thu truong|pho bi thu)")]
    private static partial Regex Post();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}*\.?\s+){1,5}\p{Lu}\p{L}*$")]
    private static partial Regex Name();
}
