using System.Globalization;
using System.Xml;
using Registry.Web.Sheets.Xlsx;

namespace Registry.Web.Documents.Incoming;

/// <summary>Counts the numbers that Word shows and does not write: "1.", "II.", "a)", "2.3.".</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, DocxLevel[]> abstracts = [];
    private readonly Dictionary<string, (string Abstract, int?[] Starts)> lists = [];
    private readonly Dictionary<string, (string? List, int? Level, string? BasedOn)> styles = [];
    private readonly Dictionary<string, int[]> counts = [];

    public static DocxNumbering None { get; } = new();

    public static DocxNumbering Read(XlsxPackage package)
    {
        DocxNumbering numbering = new();
        using (var xml = package.Read("word/numbering.xml"))
            if (xml is not null)
                numbering.ReadLists(xml);
        using (var xml = package.Read("word/styles.xml"))
            if (xml is not null)
                numbering.ReadStyles(xml);
        return numbering;
    }

    /// <summary>The number of the next paragraph of this list and level; nothing where it has none.</summary>
    public string? Next(string? style, string? list, int? level)
    {
        for (var (name, depth) = (style, 0); name is not null && depth < 12 && styles.TryGetValue(name, out var known); (name, depth) = (known.BasedOn, depth + 1))
            (list, level) = (list ?? known.List, level ?? known.Level);
        if (list is null or "0" || !lists.TryGetValue(list, out var named) || !abstracts.TryGetValue(named.Abstract, out var levels))
            return null;

        var at = Math.Clamp(level ?? 0, 0, Levels - 1);
        // lists of one kind count on together, unless one begins anew
        var count = Counted(named.Starts.Any(start => start is not null) ? "#" + list : named.Abstract);
        count[at] = count[at] == 0 ? named.Starts[at] ?? levels[at].Start : count[at] + 1;
        for (var deeper = at + 1; deeper < Levels; deeper++)
            count[deeper] = 0;
        return levels[at].Show(count, levels);
    }

    private int[] Counted(string key)
    {
        if (!counts.TryGetValue(key, out var count))
            counts[key] = count = new int[Levels];
        return count;
    }

    private void ReadLists(XmlReader xml)
    {
        string? kind = null, list = null;
        var (level, inOverride) = (0, false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "lvlOverride" or "num")
                inOverride = false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            switch (xml.LocalName)
            {
                case "abstractNum":
                    abstracts[kind = Attribute(xml, "abstractNumId") ?? ""] = [.. Enumerable.Range(0, Levels).Select(_ => new DocxLevel())];
                    list = null;
                    break;
                case "num":
                    lists[list = Attribute(xml, "numId") ?? ""] = ("", new int?[Levels]);
                    break;
                case "abstractNumId" when list is not null:
                    lists[list] = (Value(xml) ?? "", lists[list].Starts);
                    break;
                case "lvlOverride":
                    (level, inOverride) = (Level(Attribute(xml, "ilvl")), true);
                    break;
                case "startOverride" when list is not null && inOverride:
                    lists[list].Starts[level] = Number(Value(xml));
                    break;
                case "lvl" when list is null && kind is not null:
                    level = Level(Attribute(xml, "ilvl"));
                    break;
                case "start" or "numFmt" or "lvlText" when list is null && kind is not null:
                    ReadLevel(xml, abstracts[kind][level]);
                    break;
            }
        }
    }

    private static void ReadLevel(XmlReader xml, DocxLevel level)
    {
        if (xml.LocalName == "start")
            level.Start = Number(Value(xml));
        else if (xml.LocalName == "numFmt")
            level.Format = Value(xml) ?? "decimal";
        else
            level.Text = Value(xml) ?? "";
    }

    private void ReadStyles(XmlReader xml)
    {
        string? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style")
                styles[style = Attribute(xml, "styleId") ?? ""] = default;
            else if (style is not null && xml.LocalName == "numId")
                styles[style] = styles[style] with { List = Value(xml) };
            else if (style is not null && xml.LocalName == "ilvl")
                styles[style] = styles[style] with { Level = Level(Value(xml)) };
            else if (style is not null && xml.LocalName == "basedOn")
                styles[style] = styles[style] with { BasedOn = Value(xml) };
        }
    }

    private static string? Value(XmlReader xml) => Attribute(xml, "val");

    private static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    private static int Level(string? text) => Math.Clamp(Number(text), 0, Levels - 1);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
