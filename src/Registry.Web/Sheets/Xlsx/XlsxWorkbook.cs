using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>The sheets of a workbook and where its parts are.</summary>
/// <param name="Is1904">Days are counted from 1904, as Excel once did on the Macintosh.</param>
internal sealed record XlsxWorkbook(IReadOnlyList<(SheetName Name, string Path)> Sheets, string StylesPath, string StringsPath, bool Is1904)
{
    private const int MostSheets = 500;

    public static XlsxWorkbook Read(XlsxPackage package)
    {
        var path = Relationships(package, "").FirstOrDefault(part => part.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? "xl/workbook.xml";
        var parts = Relationships(package, path);
        var (sheets, is1904) = ReadSheets(package, path, parts);
        return sheets.Count == 0 ? throw SheetProblem.NoSheet() : new(sheets, Target("/styles"), Target("/sharedStrings"), is1904);

        string Target(string type) => parts.FirstOrDefault(part => part.Type.EndsWith(type, StringComparison.Ordinal)).Target ?? "";
    }

    private static (List<(SheetName, string)> Sheets, bool Is1904) ReadSheets(XlsxPackage package, string path, List<(string Id, string Type, string Target)> parts)
    {
        using var xml = package.Read(path) ?? throw SheetProblem.NoSheet();
        List<(SheetName, string)> sheets = [];
        var is1904 = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "workbookPr")
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet" && sheets.Count < MostSheets && SheetPart(xml, parts) is { } target)
                sheets.Add((new(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden"), target));
        }

        return (sheets, is1904);
    }

    /// <summary>Where the sheet is, unless it is a drawing or a macro sheet.</summary>
    private static string? SheetPart(XmlReader xml, List<(string Id, string Type, string Target)> parts)
    {
        var id = "";
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
            id = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : id;

        xml.MoveToElement();
        var part = parts.Find(part => part.Id == id);
        return part.Type?.EndsWith("/worksheet", StringComparison.Ordinal) == true ? part.Target : null;
    }

    /// <summary>What a part points to inside the package; links to the outside are passed over.</summary>
    private static List<(string Id, string Type, string Target)> Relationships(XlsxPackage package, string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        using var xml = package.Read($"{folder}_rels/{path[folder.Length..]}.rels");
        List<(string, string, string)> parts = [];
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External")
                parts.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
        }

        return parts;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];

        List<string> path = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
