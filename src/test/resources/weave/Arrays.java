import java.util.List;

/** Stores into arrays of every element type. */
public class Arrays {
  static final int[][] TABLE = {{1, 2}, {3, 4, 5}};
  long[] cells = new long[4];

  public static String run() {
    boolean[] z = {true, false};
    byte[] b = {1, 2};
    char[] c = {'a', 'b'};
    short[] s = {3, 4};
    int[] i = {5, 6};
    long[] j = {7, 8};
    float[] f = {9, 10};
    double[] d = {11, 12};
    String[] l = {"x", null};
    Object[][] deep = new Object[2][3];
    z[1] |= z[0];
    b[0]++;
    c[1] += 1;
    s[0] <<= 2;
    i[1] = i[0]--;
    j[0] += j[1]++ * ++j[1];
    f[1] /= 4;
    d[0] = d[1] > 3 ? d[0] * 2 : -1;
    l[1] = l[0] == null ? "none" : l[0] + "!";
    deep[1][2] = List.of(TABLE[1][2]);
    TABLE[0][1] -= 40;
    Arrays self = new Arrays();
    self.cells[self.cells.length - 1] = self.cells[3]++ + 5;
    return java.util.Arrays.toString(z)
        + java.util.Arrays.toString(b)
        + java.util.Arrays.toString(c)
        + java.util.Arrays.toString(s)
        + java.util.Arrays.toString(i)
        + java.util.Arrays.toString(j)
        + java.util.Arrays.toString(f)
        + java.util.Arrays.toString(d)
        + java.util.Arrays.toString(l)
        + java.util.Arrays.deepToString(deep)
        + java.util.Arrays.deepToString(TABLE)
        + java.util.Arrays.toString(self.cells);
  }
}
